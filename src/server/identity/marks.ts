import { hmacSha256 } from '../http/sha256.js';
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

/** By secret; a process has one site, or a few. */
const hashes = new Map<string, ReturnType<typeof hmacSha256>>();

async function hmac(secret: string, identity: string): Promise<string> {
  const hash = hashes.get(secret) ?? hmacSha256(secret);
  hashes.set(secret, hash);
  return (await hash)(JSON.stringify(['mark', identity]));
}

/** Reads ten bits after another. The marks above take 250 of the 256. */
function bitsOf(hexadecimal: string): () => number {
  let value = BigInt(`0x${hexadecimal}`);
  return () => {
    const index = Number(value & 0x3ffn);
    value >>= BigInt(BITS);
    return index;
  };
}
