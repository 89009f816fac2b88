/** Lets units of work go one after the other, in the order in which they came. */
export type Turns = <Result>(act: () => Promise<Result>) => Promise<Result>;

/** Each waits for the end of the one before, for programs in which all that was begun comes to an end. */
export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.catch(() => {});
    return mine;
  };
}

export interface PolledTurnsOptions {
  /** Milliseconds after which whoever has the turn counts as gone. @default 10000 */
  readonly lease?: number;
}

/** Milliseconds between two looks, and after which somebody who has not looked counts as gone. */
const PAUSE = 5;
const SILENCE = 1000;

/**
 * The same in a Worker, where a request may not wait for what another one does, and one that was given up never goes
 * on: each looks from time to time whether its turn has come. Whoever takes too long loses the turn, and may still come
 * through.
 */
export function polledTurns({ lease = 10_000 }: PolledTurnsOptions = {}): Turns {
  const waiting: { until: number }[] = [];

  /** Those before who are gone are taken out. */
  function isFirst(mine: object): boolean {
    while (waiting[0] && waiting[0] !== mine && waiting[0].until < performance.now()) waiting.shift();
    return waiting[0] === mine || !waiting.some((each) => each === mine);
  }

  return async (act) => {
    const mine = { until: performance.now() + SILENCE };
    waiting.push(mine);
    while (!isFirst(mine)) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      mine.until = performance.now() + SILENCE;
    }
    mine.until = performance.now() + lease;
    try {
      return await act();
    } finally {
      const place = waiting.indexOf(mine);
      if (place >= 0) waiting.splice(place, 1);
    }
  };
}
