import assert from 'node:assert/strict';
import { namedByManifest } from '../../vscode/manifest-files.js';
import { zipEntries } from '../../vscode/zip-entries.js';

/** An archive of one empty file `a/b.md`, written by hand after the format's description. */
function archiveOfOne(): Buffer {
  const name = Buffer.from('a/b.md');
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  name.copy(local, 30);
  const central = Buffer.alloc(46 + name.length);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(name.length, 28);
  name.copy(central, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

describe('the check of the package', () => {
  it('reads the names in a zip archive', () => {
    assert.deepEqual(zipEntries(archiveOfOne()), ['a/b.md']);
  });

  it('refuses what is no archive', () => {
    assert.throws(() => zipEntries(Buffer.from('PK, but no archive at all, though long enough')), /no zip archive/);
  });

  it('knows the files that a manifest names', () => {
    const manifest = {
      main: './dist/client.js',
      icon: 'client/icon.png',
      l10n: './l10n',
      contributes: {
        snippets: [{ path: './snippets/en.json' }],
        grammars: [{ path: './syntaxes/plan.json' }],
        'markdown.previewStyles': ['./client/media/preview.css'],
        walkthroughs: [{ steps: [{ media: { svg: 'client/media/find.svg' } }] }],
        jsonValidation: [{ fileMatch: '.strategy-lint.json', url: 'strategy-lint-schema:/config.json' }],
      },
    };
    assert.deepEqual(namedByManifest(manifest), [
      'dist/client.js',
      'client/icon.png',
      'l10n/bundle.l10n.ru.json',
      'snippets/en.json',
      'syntaxes/plan.json',
      'client/media/preview.css',
      'client/media/find.svg',
    ]);
  });
});
