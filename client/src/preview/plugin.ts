import { marked, noteType, type Note, type Token } from './marked.js';

/** As much of markdown-it as is needed here. */
export interface MarkdownIt {
  readonly renderer: {
    render: (tokens: Token[], options: unknown, env: unknown) => string;
    readonly rules: Record<string, unknown>;
  };
}

/**
 * Puts notes into what the preview shows. Which document it is becomes known only when its tokens are rendered, and the
 * notes change while the tokens stay: so they come in there.
 */
export function withNotes<T extends MarkdownIt>(md: T, notesOf: (document: unknown) => readonly Note[]): T {
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  renderer.rules[noteType] = (tokens: readonly Token[], index: number): string => tokens[index]?.content ?? '';
  renderer.render = (tokens, options, env) => {
    const notes = notesOf((env as { readonly currentDocument?: unknown } | undefined)?.currentDocument);
    return render(notes.length > 0 ? marked(tokens, notes) : tokens, options, env);
  };
  return md;
}
