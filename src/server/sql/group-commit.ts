/** The statements around a unit of work, and the work's own session; all of them at once, nothing waits for a disk. */
export interface Writer {
  /** Runs a statement without values or rows: `begin`, `savepoint` and the like. */
  readonly run: (sql: string) => void;
}

interface Job {
  /** Does the work and keeps its result for later. */
  readonly perform: () => Promise<void>;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export interface GroupCommit {
  /** Adds a unit of work to the next group; resolves when that is on disk. */
  readonly add: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Waits until no group is open. */
  readonly idle: () => Promise<void>;
}

/**
 * Puts all work of one turn of the event loop into one transaction, so that many writers wait for the disk once.
 * A unit that fails is taken back alone, and the others go on; when the commit fails, all of them have failed.
 */
export function groupCommit({ run }: Writer): GroupCommit {
  let waiting: Job[] = [];
  let open: Promise<void> | undefined;

  async function commit(jobs: readonly Job[]): Promise<void> {
    const performed: Job[] = [];
    try {
      run('begin immediate');
      for (const job of jobs) {
        run('savepoint job');
        try {
          await job.perform();
          performed.push(job);
        } catch (error) {
          job.failed(error);
          undo(run, error);
        }
        run('release job');
      }
      run('commit');
      for (const job of performed) job.done();
    } catch (error) {
      takeBack(run);
      for (const job of jobs) job.failed(error);
    }
  }

  async function turn(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      const jobs = waiting;
      waiting = [];
      await commit(jobs);
    }
    open = undefined;
  }

  return {
    add: (work) =>
      new Promise((resolve, reject) => {
        let result: Awaited<ReturnType<typeof work>>;
        waiting.push({
          perform: async () => void (result = await work()),
          done: () => resolve(result),
          failed: reject,
        });
        open ??= turn();
      }),
    idle: async () => open,
  };
}

/** A full disk ends the whole transaction: there is no savepoint then, and what ended it is what all failed by. */
function undo(run: Writer['run'], reason: unknown): void {
  try {
    run('rollback to job');
  } catch {
    throw reason;
  }
}

function takeBack(run: Writer['run']): void {
  try {
    run('rollback');
  } catch {
    // There was no transaction: it never began, or the database ended it itself.
  }
}
