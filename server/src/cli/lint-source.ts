import { lintConfigFor, type FileConfig } from '../config/resolve.js';
import { parseDocument } from '../document/parse.js';
import { fingerprintsOf } from '../linter/fingerprint.js';
import { lint } from '../linter/lint.js';
import type { SourceFile, Trouble } from './files.js';
import * as messages from './messages.js';
import { Positions } from './positions.js';
import { detailOf } from './read.js';
import type { SourceReading } from './read.js';
import type { FileReport } from './report.js';

/** Lints one text. A failure inside the linter is this file's trouble only. */
export function lintSource(file: SourceFile, source: SourceReading, config: FileConfig): FileReport | Trouble {
  if ('refusal' in source) return { path: file.path, reason: source.refusal };
  try {
    const { treatAs } = config;
    const document = parseDocument(source.text, { path: file.path, ...(treatAs && { treatAs }) });
    const { isStrategy, kinds } = document;
    const findings = lint(document, lintConfigFor(config, kinds));
    const positions = new Positions(source.text, source.skipped);
    return {
      ...file,
      isStrategy,
      kinds: [...kinds].sort(),
      findings,
      fingerprints: fingerprintsOf(document, findings),
      positions,
    };
  } catch (error) {
    return { path: file.path, reason: messages.crashed(detailOf(error)) };
  }
}
