const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Chance for many ids: to ask the system for a little of it takes as long as to ask for a lot. */
const pool = new Uint32Array(384);
let left = 0;

function random(): number {
  if (left === 0) {
    crypto.getRandomValues(pool);
    left = pool.length;
  }
  const value = pool[--left] ?? 0;
  pool[left] = 0;
  return value;
}

/** A UUID of version 7 (RFC 9562, section 5.7): 48 bits of the time in milliseconds, then 74 bits of chance. */
export function uuidv7(time: number): string {
  const [a, b, c] = [random(), random(), random()];
  const stamp = hex(Math.max(0, Math.floor(time)), 12);
  const variant = hex(0x8000 | (b >>> 18), 4);
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(a >>> 20, 3)}-${variant}-${hex(b & 0xffff, 4)}${hex(c, 8)}`;
}
