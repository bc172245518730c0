import type { Bilingual } from '../rules/rule.js';

/** A name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A text, or that it is too long, or why it cannot be read; `undefined` when there is none. */
export type TextReading =
  { readonly text: string } | { readonly tooLong: true } | { readonly refusal: Bilingual } | undefined;

/** The texts of a machine. Paths are absolute and `/`-separated. Never rejects. */
export interface TextFiles {
  /**
   * What a folder holds, in the order of names; nothing where there is no folder, `undefined` where it cannot be read.
   * Links are left out: where they lead within a workspace is listed there, and what lies outside of it is none of it.
   */
  readonly list: (folder: string) => Promise<readonly FolderEntry[] | undefined>;
  /** A text in UTF-8 without its byte order mark. */
  readonly readText: (path: string, maxBytes: number) => Promise<TextReading>;
  /** The address of a path, as an editor knows it. */
  readonly uriOf: (path: string) => string;
}
