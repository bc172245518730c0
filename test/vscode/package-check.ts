// npm run package:check: what the .vsix holds, no more and no less than it should.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { paths, root } from './host/paths.js';
import { namedByManifest } from './manifest-files.js';
import { zipEntries } from './zip-entries.js';

const largest = 500_000;
/** vsce writes names in lower case where VS Code looks for them so. */
const allowed = [
  /^package(\.nls(\.ru)?)?\.json$/,
  /^(readme|changelog)\.md$/i,
  /^license(\.txt)?$/i,
  /^client\/icon\.png$/,
  /^client\/media\/[\w-]+\.(css|svg)$/,
  /^examples\/(crm-plan|smm-plan\.ru)\.md$/,
  /^dist\/(client|server|protocol|unpack)\.js$/,
  /^dist\/bundles\.br$/,
  /^dist\/(plan-map\.css|THIRD-PARTY-LICENSES\.txt)$/,
  /^l10n\/bundle\.l10n\.ru\.json$/,
  /^(snippets|syntaxes)\/[\w.-]+\.json$/,
];

const archive = await readFile(paths.vsix);
const inside = zipEntries(archive);
const files = inside.filter((name) => name.startsWith('extension/')).map((name) => name.slice('extension/'.length));
const strangers = files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
assert.deepEqual(strangers, [], 'the package holds files nobody needs');

const manifest: unknown = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const missing = namedByManifest(manifest).filter((file) => !files.includes(file));
assert.deepEqual(missing, [], 'the package lacks files that package.json names');

assert.ok(files.includes('dist/bundles.br'), 'the package lacks the code of client and server');
assert.ok(files.includes('dist/THIRD-PARTY-LICENSES.txt'), 'the package lacks the licences of what it bundles');

for (const script of ['dist/client.js', 'dist/server.js']) {
  const text = await readFile(path.join(root, script), 'utf8');
  assert.ok(!text.includes('sourceMappingURL'), `${script} points to a source map; build it with npm run build`);
}

assert.ok(archive.length < largest, `strategy-lint.vsix has ${archive.length} bytes, ${largest} are too many`);
console.log(`strategy-lint.vsix: ${files.length} files, ${Math.round(archive.length / 1000)} kB`);
