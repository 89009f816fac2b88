import type { Bytes } from './exchange.js';

/** A content coding that bodies can be sent in. */
export type Coding = 'br' | 'gzip';

/** How this runtime compresses; a missing one is not offered. */
export type Compressors = { readonly [Name in Coding]?: (bytes: Bytes) => Promise<Bytes> };

/** Shorter bodies are hardly smaller when they are compressed. */
const WORTH_COMPRESSING = 1024;

/** What every runtime of Web standards has. */
export const webCompressors: Compressors = {
  async gzip(bytes) {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
};

/** The bytes of a body, and what they are in each coding that was asked for; each is made once. */
export class Representation {
  readonly bytes: Bytes;
  readonly #compressors: Compressors;
  readonly #coded = new Map<Coding, Promise<Bytes>>();

  constructor(text: string, compressors: Compressors) {
    this.bytes = new TextEncoder().encode(text);
    this.#compressors = compressors;
  }

  /** The best that an `Accept-Encoding` allows (RFC 9110, section 12.5.3). */
  async for(accepted: string | null): Promise<{ readonly bytes: Bytes; readonly coding?: Coding }> {
    const coding = this.bytes.length < WORTH_COMPRESSING ? undefined : this.#choose(accepted ?? '');
    return coding ? { bytes: await this.#in(coding), coding } : { bytes: this.bytes };
  }

  #choose(accepted: string): Coding | undefined {
    const names = accepted
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim());
    return (['br', 'gzip'] as const).find((name) => this.#compressors[name] && names.includes(name));
  }

  #in(coding: Coding): Promise<Bytes> {
    let coded = this.#coded.get(coding);
    if (!coded) {
      coded = this.#compressors[coding]?.(this.bytes) ?? Promise.resolve(this.bytes);
      this.#coded.set(coding, coded);
    }
    return coded;
  }
}
