// npm run package:only: the .vsix, from a copy of what goes into it whose JSON has no white space, a kilobyte less.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const staged = path.join('dist', 'package');
/** The extension's page stands in the place of the repository's. */
const page = path.join('dist', 'README.md');

rmSync(staged, { recursive: true, force: true });
const files = await listFiles({ packageManager: PackageManager.None });
for (const file of files.filter((each) => each !== 'README.md')) {
  const copy = path.join(staged, file === page ? 'README.md' : file);
  mkdirSync(path.dirname(copy), { recursive: true });
  if (file.endsWith('.json')) writeFileSync(copy, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  else copyFileSync(file, copy);
}
await createVSIX({ cwd: staged, packagePath: path.resolve('strategy-lint.vsix'), dependencies: false });
