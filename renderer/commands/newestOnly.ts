/**
 * Runs one at a time. What is wanted meanwhile waits, and only the newest of it is run afterwards: somebody who passes twenty
 * things on the way to one causes two runs and not twenty.
 */
export function newestOnly<Wanted>(run: (wanted: Wanted) => Promise<void>): (wanted: Wanted) => void {
  let isRunning = false;
  let waiting: { readonly wanted: Wanted } | null = null;

  async function runAll(first: Wanted): Promise<void> {
    isRunning = true;
    try {
      for (let next: typeof waiting = { wanted: first }; next !== null; next = waiting) {
        waiting = null;
        await run(next.wanted);
      }
    } finally {
      isRunning = false;
    }
  }

  return (wanted) => {
    if (isRunning) waiting = { wanted };
    else void runAll(wanted);
  };
}
