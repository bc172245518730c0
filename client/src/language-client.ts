import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** Where plans are written; revisions, settings and notebook cells are not among them. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The server as a child process, not yet started. */
export function createClient(module: string): LanguageClient {
  const run = { module, transport: TransportKind.ipc };
  return new LanguageClient(
    'strategyLint',
    'Strategy Lint',
    { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } } },
    { documentSelector: schemes.map((scheme) => ({ language: 'markdown', scheme })) },
  );
}
