/** A finding as a reader of the preview is told of it. */
export interface Told {
  /** 0 is an error, then warning, information, hint: VS Code's numbers. */
  readonly severity: number;
  /** The severity in words. */
  readonly kind: string;
  readonly message: string;
  readonly rule: string;
}

const looks = [
  { name: 'warning', sign: '!' },
  { name: 'warning', sign: '!' },
  { name: 'information', sign: 'i' },
  { name: 'hint', sign: '?' },
] as const;

/**
 * A sign that says its message when it is pointed at, reached by the keyboard or read out. Nothing of the finding
 * becomes markup: its message may quote what the author wrote.
 */
export function noteHtml({ severity, kind, message, rule }: Told): string {
  const { name, sign } = looks[severity] ?? looks[1];
  const label = escapeHtml(`${kind}: ${message} (${rule})`);
  const words = `${escapeHtml(message)} <small>${escapeHtml(rule)}</small>`;
  return (
    `<span class="strategy-lint-note strategy-lint-${name}" role="note" tabindex="0" aria-label="${label}">` +
    `<span class="strategy-lint-sign" aria-hidden="true">${sign}</span>` +
    `<span class="strategy-lint-message" aria-hidden="true">${words}</span></span>`
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** The cell of a table's row that a column of its source line stands in; 0 in any other line. */
export function cellAt(line: string, column: number): number {
  const before = line.slice(0, column).replace(/^[ \t>]*\|/, '');
  return before.match(/(?<!\\)\|/g)?.length ?? 0;
}
