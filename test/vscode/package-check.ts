// npm run package:check: what the .vsix holds, no more and no less than it should.
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '@vscode/vsce';
import { paths, root } from './host/paths.js';
import { namedByManifest } from './manifest-files.js';

const largest = 500_000;
const allowed = [
  /^package(\.nls(\.ru)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^client\/icon\.png$/,
  /^dist\/(client|server)\.js$/,
  /^l10n\/bundle\.l10n\.ru\.json$/,
  /^(snippets|syntaxes)\/[\w.-]+\.json$/,
];

const files = await listFiles({ cwd: root, dependencies: false });
const strangers = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
assert.deepEqual(strangers, [], 'the package holds files nobody needs');

const manifest: unknown = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const missing = namedByManifest(manifest).filter((file) => !files.includes(file));
assert.deepEqual(missing, [], 'the package lacks files that package.json names');

for (const script of ['dist/client.js', 'dist/server.js']) {
  const text = await readFile(path.join(root, script), 'utf8');
  assert.ok(!text.includes('sourceMappingURL'), `${script} points to a source map; build it with npm run build`);
}

const { size } = await stat(paths.vsix);
assert.ok(size < largest, `strategy-lint.vsix has ${size} bytes, ${largest} are allowed`);
console.log(`strategy-lint.vsix: ${files.length} files, ${Math.round(size / 1000)} kB`);
