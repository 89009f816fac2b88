import type { Bus } from '../../live/bus.js';
import { keepConnected, signInOf } from './connection.js';
import type { BusOptions } from './options.js';

/** A message to a subscriber, in RESP2: three texts, of which the first is `message`. */
const MESSAGE = /^\*3\r\n\$7\r\nmessage\r\n\$\d+\r\n[^\r]*\r\n\$(\d+)\r\n/;

/**
 * Publish and subscribe of Redis or Valkey, at `redis://name:password@host:6379` (`rediss:` over TLS); it needs no
 * package. See https://redis.io/docs/latest/develop/reference/protocol-spec/.
 */
export function redisBus({ url, channel = 'comment-thread', onError = () => {} }: BusOptions): Bus {
  const address = new URL(url);
  const known = signInOf(address);
  const signIn = known ? command('AUTH', ...(known.name ? [known.name] : []), known.password) : '';
  const secret = address.protocol === 'rediss:';
  const place = { url: address, port: 6379, secret, onError };
  // Who listens can't speak on the same connection.
  const speaker = keepConnected({ ...place, greeting: Buffer.from(signIn), receive: refusals });
  return {
    publish: (threadId) => speaker.send(Buffer.from(command('PUBLISH', channel, threadId))),
    subscribe(listener) {
      const { close } = keepConnected({
        ...place,
        greeting: Buffer.from(signIn + command('SUBSCRIBE', channel)),
        receive: (data) => messagesIn(data, listener),
      });
      return () => {
        close();
        speaker.close();
      };
    },
  };
}

function command(...words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
}

/** Answers are of no interest, unless they are errors. */
function refusals(data: Buffer): Buffer {
  const [, refusal] = /(?:^|\n)-(.*)\r\n/.exec(data.toString()) ?? [];
  if (refusal !== undefined) throw new Error(`Redis: ${refusal}`);
  return data.subarray(data.lastIndexOf('\n') + 1);
}

function messagesIn(data: Buffer, listener: (threadId: string) => void): Buffer {
  for (;;) {
    const head = data.subarray(0, 400).toString('latin1');
    const found = MESSAGE.exec(head);
    if (found) {
      const start = found[0].length;
      const end = start + Number(found[1]);
      if (data.length < end + 2) return data;
      listener(data.subarray(start, end).toString());
      data = data.subarray(end + 2);
      continue;
    }
    // Something else: `+OK`, or the answer to SUBSCRIBE, which ends with a number.
    const other = /^(?:\+[^\r]*\r\n|\*3\r\n\$9\r\nsubscribe\r\n\$\d+\r\n[^\r]*\r\n:\d+\r\n)/.exec(head);
    if (!other) return head.startsWith('-') ? refusals(data) : data;
    data = data.subarray(other[0].length);
  }
}
