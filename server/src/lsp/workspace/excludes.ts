import { describe } from '../guard.js';
import type { Session } from '../session.js';

const section = 'files.exclude';

/** The globs of what an editor hides in a folder. One that cannot be asked, or does not answer, hides nothing. */
export async function excludesOf({ client, connection }: Session, scopeUri: string): Promise<string[]> {
  if (!client.answersConfiguration) return [];
  try {
    const answer: unknown = await connection.workspace.getConfiguration({ scopeUri, section });
    const globs = typeof answer === 'object' && answer !== null ? Object.entries(answer) : [];
    return globs.filter(([, isHidden]) => isHidden === true).map(([glob]) => glob);
  } catch (error) {
    connection.console.error(`${section}: ${describe(error)}`);
    return [];
  }
}
