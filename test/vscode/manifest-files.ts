/** Files that an extension manifest names, without a leading `./`. */
export function namedByManifest(manifest: unknown): string[] {
  const top = ['main', 'icon', 'l10n'].map((key) => field(manifest, key));
  const contributed = ['snippets', 'grammars'].flatMap((point) => namedBy(manifest, point, 'path'));
  const styles = listOf(field(manifest, 'contributes'), 'markdown.previewStyles');
  const names = [...top, ...contributed, ...styles, ...drawings(manifest)];
  const files = names
    .filter((name) => typeof name === 'string')
    .map((name) => (name === './l10n' ? 'l10n/bundle.l10n.ru.json' : name.replace(/^\.\//, '')));
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

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
