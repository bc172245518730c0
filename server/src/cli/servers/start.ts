import { complaint } from '../complaint.js';
import type { Bilingual } from '../../rules/rule.js';
import type { Outcome } from '../run.js';
import { readServerArguments, type ServerArguments } from './arguments.js';
import { serverHelp } from './help.js';
import { noRoot, seeServerHelp } from './messages.js';
import type { ServerName } from './names.js';

/** Starts a server, which lives on; gives what is to be printed where none was started. */
export async function startServer(
  name: ServerName,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Outcome | undefined> {
  const asked = readServerArguments(name, args, environment);
  const { locale, help, errors } = asked;
  if (errors.length > 0) return refusal(name, asked, errors);
  if (help) return { stdout: serverHelp[name][locale], stderr: '', exitCode: 0 };
  return starters[name](asked);
}

function refusal(name: ServerName, { locale }: ServerArguments, errors: readonly Bilingual[]): Outcome {
  const lines = [...errors, seeServerHelp(name)].map((error) => complaint(error[locale]));
  return { stdout: '', stderr: lines.join(''), exitCode: 2 };
}

const starters: Readonly<Record<ServerName, (asked: ServerArguments) => Promise<Outcome | undefined>>> = {
  lsp: startLanguageServer,
  mcp: startMcpServer,
};

/** The server is a program of its own: it takes the way to speak from its arguments, its language from the environment. */
async function startLanguageServer({ values, locale }: ServerArguments): Promise<undefined> {
  const ways = ['node-ipc', 'socket', 'pipe'].filter((way) => values.has(way));
  const spoken = ways.map((way) => (values.get(way) === '' ? `--${way}` : `--${way}=${values.get(way) ?? ''}`));
  process.argv.splice(2, Infinity, ...(spoken.length > 0 ? spoken : ['--stdio']));
  process.env['LC_ALL'] = locale;
  await import('../../lsp/node.js');
}

async function startMcpServer(asked: ServerArguments): Promise<Outcome | undefined> {
  const { serveMcp } = await import('../mcp/serve.js');
  const root = asked.values.get('root') ?? '.';
  return (await serveMcp(root, asked.locale)) ? undefined : refusal('mcp', asked, [noRoot(root)]);
}
