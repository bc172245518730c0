import type { Settings } from './settings.js';

/** What is run inside VS Code, and on what. */
export interface SuiteOptions {
  /** The packaged extension. */
  readonly vsix: string;
  /** Folder of the documents; VS Code gets a copy. */
  readonly documents: string;
  /** Folder of the stub extension that brings the tests in. */
  readonly stub: string;
  /** CommonJS module that exports `run()`. */
  readonly tests: string;
  readonly settings: Settings;
  /** Handed to the tests in the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Longest time the tests may take, in milliseconds. */
  readonly limit: number;
}

/** A VS Code that can be told to run tests. */
export interface Host {
  /** Version and kind, for the person who reads the output. */
  readonly description: string;
  /**
   * Runs the tests. Resolves when VS Code ended by itself, whatever the tests said: their results tell. Rejects when
   * VS Code could not be started, died or did not end in time.
   */
  runSuite(options: SuiteOptions): Promise<void>;
}
