import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** Where plans are written; revisions, settings and notebook cells are not among them. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** Configuration files, and those made to be extended, whatever language the editor takes them for. */
const configFiles = (scheme: string): { scheme: string; pattern: string }[] =>
  ['**/.strategy-lint.{json,yaml,yml}', '**/*.strategy-lint.{json,yaml,yml}'].map((pattern) => ({ scheme, pattern }));

/** The server as a child process, not yet started. */
export function createClient(module: string): LanguageClient {
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'strategyLint',
    'Strategy Lint',
    { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } } },
    { documentSelector: schemes.flatMap((scheme) => [{ language: 'markdown', scheme }, ...configFiles(scheme)]) },
  );
}
