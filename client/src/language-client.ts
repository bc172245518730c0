import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** Where plans are written; revisions, settings and notebook cells are not among them. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The documents that may be plans. */
export const plans = schemes.map((scheme) => ({ language: 'markdown', scheme }));

/** Configuration files, and those made to be extended, whatever language the editor takes them for. */
const configFiles = schemes.flatMap((scheme) =>
  ['**/.strategy-lint.{json,yaml,yml}', '**/*.strategy-lint.{json,yaml,yml}'].map((pattern) => ({ scheme, pattern })),
);

/** All that the server reads. */
export const documentSelector = [...plans, ...configFiles];

/** The server as a child process, not yet started; it is told of the commands that its answers may name. */
export function createClient(context: ExtensionContext): LanguageClient {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const { contributes } = context.extension.packageJSON as Manifest;
  return new LanguageClient(
    'strategyLint',
    'Strategy Lint',
    { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } } },
    {
      documentSelector,
      initializationOptions: { commands: contributes.commands.map(({ command }) => command) },
    },
  );
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}
