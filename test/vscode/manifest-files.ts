/** Files that an extension manifest names, relative to it, without a leading `./`. */
export function namedByManifest(manifest: unknown): string[] {
  const top = ['main', 'icon', 'l10n'].map((key) => field(manifest, key));
  const contributed = ['snippets', 'grammars'].flatMap((key) => {
    const entries = field(field(manifest, 'contributes'), key);
    return Array.isArray(entries) ? entries.map((entry) => field(entry, 'path')) : [];
  });
  const names = [...top, ...contributed].filter((name) => typeof name === 'string');
  return names.map((name) => (name === './l10n' ? 'l10n/bundle.l10n.ru.json' : name.replace(/^\.\//, '')));
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
