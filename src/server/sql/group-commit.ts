/** The statements around a unit of work, and the work's own session; all of them at once, nothing waits for a disk. */
export interface Writer {
  /** Runs a statement without values or rows: `begin`, `savepoint` and the like. */
  readonly run: (sql: string) => void;
  /** How many statements have tried to write so far. */
  readonly written: () => number;
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
 *
 * To be able to take one back costs more than most units do themselves. So a group is tried without that at first, and only
 * when one fails which has written something, it is begun anew with a way back for each.
 */
export function groupCommit({ run, written }: Writer): GroupCommit {
  let waiting: Job[] = [];
  let open: Promise<void> | undefined;

  async function commit(jobs: readonly Job[]): Promise<void> {
    try {
      const ended = (await together(jobs)) ?? (await oneByOne(jobs));
      run('commit');
      for (const end of ended) end();
    } catch (error) {
      takeBack(run);
      for (const job of jobs) job.failed(error);
    }
  }

  /** What is to be called after the commit; null where it must be done one by one, and nothing is open. */
  async function together(jobs: readonly Job[]): Promise<readonly (() => void)[] | null> {
    run('begin immediate');
    const ended: (() => void)[] = [];
    for (const job of jobs) {
      const before = written();
      try {
        await job.perform();
        ended.push(job.done);
      } catch (error) {
        if (written() !== before) {
          takeBack(run);
          return null;
        }
        ended.push(() => job.failed(error));
      }
    }
    return ended;
  }

  async function oneByOne(jobs: readonly Job[]): Promise<readonly (() => void)[]> {
    run('begin immediate');
    const ended: (() => void)[] = [];
    for (const job of jobs) {
      run('savepoint job');
      try {
        await job.perform();
        ended.push(job.done);
      } catch (error) {
        ended.push(() => job.failed(error));
        undo(run, error);
      }
      run('release job');
    }
    return ended;
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
