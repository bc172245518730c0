import { maxCharacters } from '../linter/limits.js';
import type { Bilingual } from '../rules/rule.js';
import * as messages from './messages.js';

/** A text as an editor would show it, or why there is none. */
export type SourceReading =
  | {
      readonly text: string;
      /** Code units of the byte order mark that stood before the text: 0 or 1. */
      readonly skipped: number;
    }
  | { readonly refusal: Bilingual };

/** Reads a text from where `readBytes` takes it. Never rejects. */
export async function readSource(readBytes: () => Promise<Uint8Array>): Promise<SourceReading> {
  try {
    return decode(await readBytes());
  } catch (error) {
    return { refusal: messages.unreadable(detailOf(error)) };
  }
}

/** Four bytes make the longest character. */
const maxBytes = maxCharacters * 4;

/**
 * Reads UTF-8 strictly: a wrong guess would put every finding in the wrong place. CR alone, by which Macs ended lines once,
 * ends none in Markdown: it is read as LF.
 */
export function decode(bytes: Uint8Array): SourceReading {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { refusal: messages.utf16 };
  }
  if (bytes.length > maxBytes) return { refusal: messages.tooLong };
  if (bytes.includes(0)) return { refusal: messages.binary };
  try {
    const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (read.length > maxCharacters) return { refusal: messages.tooLong };
    const text = read.replaceAll(/\r(?!\n)/g, '\n');
    return text.startsWith('\ufeff') ? { text: text.slice(1), skipped: 1 } : { text, skipped: 0 };
  } catch {
    return { refusal: messages.notUtf8 };
  }
}

/** What went wrong, as short as the system names it: `EACCES`, else the error's own words. */
export function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
