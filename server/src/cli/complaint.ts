import { printable } from './printable.js';

/** A sentence for standard error, as a line. */
export const complaint = (sentence: string): string => `strategy-lint: ${printable(sentence)}\n`;
