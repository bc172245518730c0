import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A careful reader's word on one rule at one place. */
export interface Label {
  /** 1-based; 0 is the whole document. */
  readonly line: number;
  readonly rule: string;
  readonly verdict: 'problem' | 'fine';
  readonly sure: boolean;
  readonly quote: string;
  readonly why: string;
}

export interface CorpusDocument {
  /** Path inside the corpus: `ru/own-okr.md`. */
  readonly file: string;
  /** First folder of the path: `en`, `ru`, `other`. */
  readonly language: string;
  /** False for what is no strategy, where any finding is a false alarm. */
  readonly isStrategy: boolean;
  /** What the document deals with: `goals`, `milestones`, `pilot` …; its kind when it is no strategy. */
  readonly genres: readonly string[];
  /** `owner/name`, or `own` when written for the corpus. */
  readonly repository: string;
  readonly text: string;
  /** Words and numbers in the text. */
  readonly words: number;
  readonly labels: readonly Label[];
}

interface Row extends Label {
  readonly file: string;
  readonly kind?: string;
}

const folders = ['en', 'ru', 'other'];

/** Reads a folder with `labels.tsv` (with or without a line of titles) and documents in `en`, `ru`, `other`. */
export function readCorpus(folder: string): CorpusDocument[] {
  const lines = readFileSync(join(folder, 'labels.tsv'), 'utf8').trimEnd().split(/\r?\n/);
  const rows = lines.map(readRow).filter((row) => Number.isInteger(row.line));
  return folders.flatMap((language) =>
    markdownIn(join(folder, language)).map((name) => documentOf(folder, language, name, rows)),
  );
}

function markdownIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch {
    return [];
  }
}

function readRow(text: string): Row {
  const [file = '', line = '', rule = '', verdict = '', confidence = '', quote = '', why = ''] = text.split('\t');
  const label = { file, line: Number(line), rule, sure: confidence === 'sure', quote, why };
  return rule === '_kind'
    ? { ...label, verdict: 'fine', kind: verdict }
    : { ...label, verdict: verdict === 'problem' ? 'problem' : 'fine' };
}

function documentOf(folder: string, language: string, name: string, rows: readonly Row[]): CorpusDocument {
  const file = `${language}/${name}`;
  const own = rows.filter((row) => row.file.normalize() === file.normalize());
  const head = own.find((row) => row.kind !== undefined);
  const kind = head?.kind ?? (language === 'other' ? 'not' : 'strategy');
  const text = readFileSync(join(folder, file), 'utf8');
  return {
    file,
    language,
    isStrategy: kind !== 'not',
    genres: kind === 'strategy' && head ? head.why.split(', ') : [kind],
    repository: repositoryOf(name),
    text,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    labels: own.filter((row) => row.kind === undefined),
  };
}

/** Real documents are named `owner__name__path.md`. */
function repositoryOf(name: string): string {
  const [owner = '', repository] = name.split('__');
  return repository === undefined ? 'own' : `${owner}/${repository}`;
}
