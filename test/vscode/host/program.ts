/** Runs an entry to its exit code; what went wrong is said in words, without a trace of calls. */
export async function program(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
