import { templatesIn, type Template } from '../language/completion/templates.js';
import { describe } from './guard.js';
import type { Session } from './session.js';

export type Templates = () => Promise<readonly Template[]>;

/** The templates of both languages, read when they are first asked for; none where they cannot be read. */
export function templateStore({ connection, host }: Pick<Session, 'connection' | 'host'>): Templates {
  let known: Promise<readonly Template[]> | undefined;
  const read = async (): Promise<readonly Template[]> => {
    const { snippets } = host;
    if (!snippets) return [];
    const files = await Promise.all(
      (['en', 'ru'] as const).map(async (language) => templatesIn(await snippets(language), language)),
    );
    return files.flat();
  };
  return () =>
    (known ??= read().catch((error: unknown) => {
      connection.console.error(`templates: ${describe(error)}`);
      return [];
    }));
}
