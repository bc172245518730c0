import { Disposable, LanguageModelTextPart, LanguageModelToolResult, lm } from 'vscode';
import type { Feature } from './feature.js';

interface Manifest {
  readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] };
}

/** Tools for chat and agents, as the manifest names them; the server answers. Some editors know of no language models. */
export const languageModelTools: Feature = ({ client, context }) => {
  const { contributes } = context.extension.packageJSON as Manifest;
  const known = typeof lm === 'undefined' ? [] : contributes.languageModelTools;
  return Disposable.from(
    ...known.map(({ name }) =>
      lm.registerTool<object>(name, {
        invoke: async ({ input }, token) => {
          const params = { ...input, tool: name.replace(/.*_/, '') };
          const answer = await client.sendRequest<string>('strategyLint/tool', params, token);
          return new LanguageModelToolResult([new LanguageModelTextPart(answer)]);
        },
      }),
    ),
  );
};
