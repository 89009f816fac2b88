/** Wakes its owner once, at a time that can be moved. */
export interface Alarm {
  /** Rings at this time (milliseconds since 1970), or a little later; `Infinity` is never. */
  at(time: number): void;
  stop(): void;
}

/** Not oftener than this: a relative time may be half a minute late, and a busy thread must not keep a phone awake. */
const STEP = 30_000;
/** A longer delay than 24.8 days would be none at all. */
const LONGEST = 86_400_000;

const alarms = new Map<Alarm, { due: number; ring: () => void }>();
let timer: ReturnType<typeof setTimeout> | undefined;
let listening = false;

/**
 * One timer for all clocks on the page. It runs only while the tab can be seen and something is due: an idle page has
 * no timer at all.
 */
export function alarm(ring: () => void): Alarm {
  const self: Alarm = {
    at(time) {
      alarms.set(self, { due: time, ring });
      schedule();
    },
    stop() {
      alarms.delete(self);
      schedule();
    },
  };
  return self;
}

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  listen(alarms.size > 0);
  if (document.visibilityState === 'hidden') return;
  const due = Math.min(...[...alarms.values()].map((entry) => entry.due));
  if (due === Infinity) return;
  timer = setTimeout(ringAll, Math.min(LONGEST, Math.max(STEP, due - Date.now())));
}

function ringAll(): void {
  const now = Date.now();
  for (const entry of alarms.values()) {
    if (entry.due > now) continue;
    entry.due = Infinity;
    entry.ring();
  }
  schedule();
}

function listen(wanted: boolean): void {
  if (wanted === listening) return;
  listening = wanted;
  if (wanted) document.addEventListener('visibilitychange', onVisibility);
  else document.removeEventListener('visibilitychange', onVisibility);
}

function onVisibility(): void {
  if (document.visibilityState === 'hidden') schedule();
  else ringAll();
}
