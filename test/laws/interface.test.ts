import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../server/scripts/part.js';

/** The interface speaks both languages: every string that a user sees in the editor has its Russian. */

const read = (path: string): string => readFileSync(fromRoot(path), 'utf8');
const words = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;

const english = words('package.nls.json');
const russian = words('package.nls.ru.json');
const bundle = words('l10n/bundle.l10n.ru.json');
const manifest: unknown = JSON.parse(read('package.json'));

/** All texts within a value, with the keys that lead to each. */
function textsIn(value: unknown, way: readonly string[] = []): { way: string; key: string; text: string }[] {
  if (typeof value === 'string') return [{ way: way.join('.'), key: way.at(-1) ?? '', text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...way, key]));
}

const contributed = textsIn((manifest as { contributes: unknown }).contributes);

/** Keys of the manifest whose texts are shown to people. */
const shown = new Set([
  'title',
  'description',
  'markdownDescription',
  'patternErrorMessage',
  'altText',
  'label',
  'name',
  'displayName',
  'modelDescription',
  'userDescription',
]);

/** The first argument of every `l10n.t` in the client, and of `say`, which stands for it. */
const said = readdirSync(fromRoot('client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...read(`client/src/${name}`).matchAll(/\b(?:l10n\.t|say)\(\s*(?:'([^']*)'|"([^"]*)")/g)])
  .map(([, single, double]) => single ?? double ?? '');

const isRussian = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

const placesIn = (text: string): string[] => [...text.matchAll(/\{\d+\}/g)].map(([place]) => place).sort();

/** Links, code and file names are the same in every language. */
const withoutCode = (text: string): string =>
  text
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/\.\/\S+/g, '')
    .replaceAll(/https?:\S+/g, '');

const hasWords = (text: string): boolean => /\p{L}{3}/u.test(withoutCode(text));

describe('The interface', () => {
  it('names every text of the manifest in both languages, and no text that is not there', () => {
    const used = [...new Set(textsIn(manifest).flatMap(({ text }) => /^%(.+)%$/.exec(text)?.[1] ?? []))].sort();
    assert.deepEqual(Object.keys(english).sort(), used);
    assert.deepEqual(Object.keys(russian).sort(), used);
  });

  it('leaves no text of the manifest in one language alone', () => {
    const fixed = contributed
      // A tool's name is what a model calls it by.
      .filter(({ way }) => !/^languageModelTools\.\d+\.name$/.test(way))
      .filter(({ key, text }) => shown.has(key) && !text.startsWith('%') && text !== 'Strategy Lint')
      .map(({ way }) => way);
    assert.deepEqual(fixed, []);
  });

  it('speaks Russian in the Russian texts and English in the English ones', () => {
    const wrong = Object.keys(english).filter(
      (key) => isRussian(english[key] ?? '') || (hasWords(english[key] ?? '') && !isRussian(russian[key] ?? '')),
    );
    assert.deepEqual(wrong, []);
  });

  it('has the Russian of everything the client says, and of nothing else', () => {
    assert.ok(said.length > 0);
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort());
  });

  it('keeps the places for names and numbers, and says it in Russian', () => {
    for (const [source, translated] of Object.entries(bundle)) {
      assert.deepEqual(placesIn(translated), placesIn(source), source);
      assert.ok(isRussian(translated), source);
    }
  });

  it('says nothing to people but through the words of both languages', () => {
    const bare = readdirSync(fromRoot('client/src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /show(?:Information|Warning|Error)Message\(\s*['"`]|(?:title|placeHolder): ['"`]/.test(
          read(`client/src/${name}`),
        ),
      );
    assert.deepEqual(bare, []);
  });
});
