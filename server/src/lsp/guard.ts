import { LSPErrorCodes, ResponseError, ErrorCodes } from 'vscode-languageserver';
import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';

/** The door through which every request comes: a failure is logged and answered, and the server lives on. */
export type Guard = <P, R>(
  name: string,
  handle: (params: P, token: CancellationToken) => Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

export function guardWith(console: RemoteConsole): Guard {
  return (name, handle) => async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      return await handle(params, token);
    } catch (error) {
      console.error(`${name}: ${describe(error)}`);
      return new ResponseError<never>(ErrorCodes.InternalError, `${name} failed: ${brief(error)}`);
    }
  };
}

/** Runs something nobody waits for; a failure is logged. */
export function watch(console: RemoteConsole, name: string, task: () => Promise<unknown>): void {
  task().catch((error: unknown) => console.error(`${name}: ${describe(error)}`));
}

export const cancelled = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled by the client');

export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const brief = (error: unknown): string => (error instanceof Error ? error.message : String(error));
