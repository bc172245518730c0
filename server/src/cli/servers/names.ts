/** First words that start a server instead of linting. A file or folder of such a name is linted as `./mcp`. */
export const serverNames = ['lsp', 'mcp'] as const;

export type ServerName = (typeof serverNames)[number];

export const isServerName = (word: string | undefined): word is ServerName => serverNames.some((name) => name === word);
