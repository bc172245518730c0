/** A name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A text, or that it is too long; `undefined` when there is none. */
export type TextReading = { readonly text: string } | { readonly tooLong: true } | undefined;

/** The texts of a machine. Paths are absolute and `/`-separated. Never rejects. */
export interface TextFiles {
  /** What a folder holds, links left out, in the order of names; nothing of a folder that cannot be read. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** A text in UTF-8 without its byte order mark; `undefined` when there is none or it is no text. */
  readonly readText: (path: string, maxBytes: number) => Promise<TextReading>;
  /** The address of a path, as an editor knows it. */
  readonly uriOf: (path: string) => string;
}
