import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Bytes } from '../http/exchange.js';
import type { Compressors } from '../http/representation.js';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** As small as a millisecond or two can make it; the answer is kept, so that this is once for each change of a thread. */
const BROTLI_QUALITY = 5;

/** Compression in Node's own threads, beside the requests. */
export const nodeCompressors: Compressors = {
  br: async (bytes) =>
    asBytes(await inBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })),
  gzip: async (bytes) => asBytes(await inGzip(bytes)),
};

/** The memory of a buffer that zlib made belongs to it alone, or to a pool that is not written again. */
function asBytes(buffer: Buffer): Bytes {
  return buffer as Bytes;
}
