// Runs the grammar's tests (lines of carets under Markdown) and counts the files, as the other stages count tests.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = readdirSync(`${root}test/grammar`).filter((name) => name.endsWith('.test.md'));
let failed = 0;
for (const file of files) {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    [
      '--no-install',
      'vscode-tmgrammar-test',
      '-g',
      'syntaxes/strategy-lint.tmLanguage.json',
      '-g',
      'test/grammar/markdown-stub.tmLanguage.json',
      `test/grammar/${file}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  console.log(`${status === 0 ? '✔' : '✖'} ${file}`);
  if (status === 0) continue;
  failed++;
  console.log(stdout, stderr);
}
console.log(`${files.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0;
