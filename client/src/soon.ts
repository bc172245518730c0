import { Disposable } from 'vscode';

export interface Soon extends Disposable {
  /** Runs the task a little later: once, however often it is called meanwhile. */
  readonly run: () => void;
}

/** A task that many events ask for and that need not be done for each. */
export function soon(task: () => unknown, milliseconds: number): Soon {
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    clearTimeout(timer);
    timer = setTimeout(task, milliseconds);
  };
  return Object.assign(new Disposable(() => clearTimeout(timer)), { run });
}
