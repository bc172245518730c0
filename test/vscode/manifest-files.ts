/** Files that an extension manifest names, itself or by its words in some language; without a leading `./`. */
export function namedByManifest(manifest: unknown, words: readonly unknown[] = []): string[] {
  const top = ['main', 'icon', 'l10n'].map((key) => field(manifest, key));
  const contributed = ['snippets', 'grammars'].flatMap((point) => namedBy(manifest, point, 'path'));
  const styles = listOf(field(manifest, 'contributes'), 'markdown.previewStyles');
  const schemas = ['jsonValidation', 'yamlValidation'].flatMap((point) => namedBy(manifest, point, 'url'));
  const names = [...top, ...contributed, ...styles, ...drawings(manifest), ...schemas].flatMap((name) =>
    inWords(name, words),
  );
  const files = names.map((name) => (name === './l10n' ? 'l10n/bundle.l10n.ru.json' : name.replace(/^\.\//, '')));
  return [...new Set(files)];
}

const namedBy = (manifest: unknown, point: string, key: string): unknown[] =>
  listOf(field(manifest, 'contributes'), point).map((entry) => field(entry, key));

/** Of the steps of walkthroughs. */
const drawings = (manifest: unknown): unknown[] =>
  listOf(field(manifest, 'contributes'), 'walkthroughs')
    .flatMap((walkthrough) => listOf(walkthrough, 'steps'))
    .map((step) => field(field(step, 'media'), 'svg'));

function listOf(value: unknown, key: string): unknown[] {
  const list = field(value, key);
  return Array.isArray(list) ? list : [];
}

/** `%schema.file%` stands for another text in each language. */
function inWords(name: unknown, words: readonly unknown[]): string[] {
  if (typeof name !== 'string') return [];
  const key = /^%(.*)%$/.exec(name)?.[1];
  const texts: unknown[] = key === undefined ? [name] : words.map((bundle) => field(bundle, key));
  return texts.filter((text) => typeof text === 'string');
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
