import type { Uri } from 'vscode';
import type { Session } from './feature.js';

/** A kind that a document may be read as, in the words of the interface. */
export interface KindChoice {
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  readonly chosen: boolean;
}

export interface Dimension {
  readonly name: string;
  readonly state: 'ready' | 'gaps' | 'silent';
  readonly findings: number;
}

/** What the server says of a document: what it takes it for, how ready it is, how long that took. */
export interface Status {
  readonly kinds: readonly KindChoice[];
  readonly saidBy: 'author' | 'settings' | 'content';
  readonly dimensions: readonly Dimension[];
  readonly milliseconds: number;
}

/** Asks the server something of its own about a document; `undefined` when it has no answer or is not there to answer. */
export async function ask<T>(
  { client }: Session,
  method: string,
  uri: Uri | undefined,
  more = {},
): Promise<T | undefined> {
  const about = uri && { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  try {
    return (await client.sendRequest<T | null>(`strategyLint/${method}`, { ...about, ...more })) ?? undefined;
  } catch (error) {
    client.warn(`strategyLint/${method}`, error, false);
    return undefined;
  }
}

export const askStatus = (session: Session, uri: Uri): Promise<Status | undefined> => ask(session, 'status', uri);
