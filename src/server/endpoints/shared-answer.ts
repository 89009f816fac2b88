import { shared } from '../http/answers.js';
import { matches } from '../http/etag.js';
import type { Answer } from '../http/exchange.js';
import { digest } from '../writer.js';
import type { Call } from './endpoint.js';

export interface SharedBody {
  /** What was asked for, all of it: the body is kept under this. */
  readonly key: readonly (string | number)[];
  /** The state of the data that the body shows. */
  readonly etag: string;
  readonly cacheControl: string;
  /** `content-type`. @default 'application/json' */
  readonly type?: string;
  readonly make: () => Promise<string>;
}

/** An answer that is the same for all readers: 304 to who has it, else a body that is made once, and compressed once. */
export async function sharedAnswer({ ask, service }: Call, answer: SharedBody): Promise<Answer> {
  const { key, etag, cacheControl, type, make } = answer;
  const headers = { etag, 'cache-control': cacheControl };
  if (matches(ask.header('if-none-match'), etag)) return shared(304, null, headers);
  const body = await service.bodies.body(key.join('\0'), etag, make);
  const { bytes, coding } = await body.for(ask.header('accept-encoding'));
  return shared(200, bytes, {
    ...headers,
    ...(type !== undefined && { 'content-type': type }),
    ...(coding && { 'content-encoding': coding }),
  });
}

/** The same where no state of the data is at hand: the tag is made of the body itself, which saves only its way. */
export async function contentAnswer(call: Call, name: string, body: string, type?: string): Promise<Answer> {
  return sharedAnswer(call, {
    key: [name, call.ask.query],
    etag: `W/"${(await digest(name, body)).slice(0, 20)}"`,
    cacheControl: `public, max-age=0, s-maxage=${call.service.sharedFor}`,
    ...(type !== undefined && { type }),
    make: async () => body,
  });
}
