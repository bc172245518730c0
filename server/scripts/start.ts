// `npm start [-- options and files]`: builds, lints the examples or the named files, says how to open the editor.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { localeOf } from '../src/config/environment-locale.js';
import { readTokens } from '../src/cli/tokens.js';
import type { Bilingual } from '../src/rules/rule.js';

const root = path.resolve(__dirname, '../..');

const invitation: Bilingual = {
  en: 'To see this in an editor, with hovers and snippets: npm run vscode',
  ru: 'Чтобы увидеть это в редакторе, с подсказками и шаблонами: npm run vscode',
};

/** Builds without a word; what the build said is shown only when it failed. */
function build(): boolean {
  // The shell finds npm under Windows too, where it is a script; the line has nothing of the user's in it.
  const { status, stdout, stderr } = spawnSync('npm run --silent build', { cwd: root, shell: true, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

function lint(args: readonly string[]): number {
  // npm runs scripts in the package's folder; the user's files are named from the user's.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const { status } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd, stdio: 'inherit' });
  return status ?? 2;
}

/** Only the shape of the arguments is read here: what the rules are is known after the build. */
function start(args: readonly string[]): number {
  const { paths, values } = readTokens(args);
  const hasInput = paths.length > 0 || values.has('stdin');
  if (!build()) return 2;
  const exitCode = lint(hasInput ? args : [...args, path.join(root, 'examples')]);
  if (!(['format', 'help', 'version'] as const).some((name) => values.has(name))) invite(values.get('locale')?.at(-1));
  // A demonstration: the examples are meant to have findings.
  return exitCode === 1 ? 0 : exitCode;
}

function invite(locale: string = localeOf(process.env)): void {
  process.stdout.write(`\n${locale === 'ru' ? invitation.ru : invitation.en}\n`);
}

process.exitCode = start(process.argv.slice(2));
