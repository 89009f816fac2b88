/** What an adapter may reach its backend by. */
const DOORS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'caches',
  'setInterval',
];

/** Calls a function and tells through which doors to the network or to storage it went meanwhile. */
export function touched(act: () => unknown): string[] {
  const used = new Set<string>();
  const closers: (() => void)[] = [];
  for (const door of DOORS) {
    const before = Object.getOwnPropertyDescriptor(globalThis, door);
    const real = readable(door);
    if (real === null || before?.configurable === false) continue;
    Object.defineProperty(globalThis, door, {
      configurable: true,
      writable: true,
      value: spy(real, () => used.add(door)),
    });
    closers.push(() => {
      if (before) Object.defineProperty(globalThis, door, before);
      else Reflect.deleteProperty(globalThis, door);
    });
  }
  try {
    act();
  } finally {
    for (const close of closers) close();
  }
  return [...used];
}

/** The object or function of that name; null where there is none, or it must not be looked at. */
function readable(door: string): object | null {
  try {
    const value: unknown = Reflect.get(globalThis, door);
    return (typeof value === 'object' || typeof value === 'function') && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** Notices calls, constructions, and any use of a storage object; to ask whether it exists is no use. */
function spy(real: object, use: () => void): object {
  return new Proxy(real, {
    apply: (target, self: unknown, args: unknown[]) => {
      use();
      return Reflect.apply(target as () => unknown, self, args);
    },
    construct: (target, args: unknown[]) => {
      use();
      return Reflect.construct(target as new () => object, args) as object;
    },
    get: (target, key) => {
      if (typeof target !== 'function') use();
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' && typeof target !== 'function'
        ? (value.bind(target) as unknown)
        : value;
    },
  });
}
