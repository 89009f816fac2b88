import { FIRST_WORDS, SECOND_WORDS } from './words.js';

/** Bits of one word. */
const BITS = 10;
/** Marks of two words that are tried, before those of three. */
const PAIRS = 8;
const TRIPLES = 3;

/**
 * The marks of a person, in the order in which they are tried: the first that nobody has on the site is theirs. They come
 * from the site's secret, so nobody can make a key that gets one of their choice, and two sites give different ones.
 */
export async function marksOf(secret: string, identity: string): Promise<string[]> {
  const bits = bitsOf(await hmac(secret, identity));
  return [
    ...Array.from({ length: PAIRS }, () => [FIRST_WORDS, SECOND_WORDS]),
    // When the twos run out.
    ...Array.from({ length: TRIPLES }, () => [FIRST_WORDS, FIRST_WORDS, SECOND_WORDS]),
  ].map((lists) => lists.map((list) => list[bits()]).join(' '));
}

const encoder = new TextEncoder();
/** By secret; a process has one site, or a few. */
const keys = new Map<string, ReturnType<typeof keyOf>>();

function keyOf(secret: string): ReturnType<typeof crypto.subtle.importKey> {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
}

/** HMAC-SHA-256. */
async function hmac(secret: string, identity: string): Promise<Uint8Array> {
  const key = keys.get(secret) ?? keyOf(secret);
  keys.set(secret, key);
  const text = JSON.stringify(['mark', identity]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', await key, encoder.encode(text)));
}

/** Reads ten bits after another. The marks above take 250 of the 256. */
function bitsOf(bytes: Uint8Array): () => number {
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return () => {
    const index = Number(value & 0x3ffn);
    value >>= BigInt(BITS);
    return index;
  };
}
