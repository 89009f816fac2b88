import type { Bus } from '../../live/bus.js';
import { keepConnected, signInOf } from './connection.js';
import type { BusOptions } from './options.js';

/**
 * Subjects of NATS, at `nats://name:password@host:4222` (`tls:` for a server that begins with TLS); it needs no package.
 * See https://docs.nats.io/reference/reference-protocols/nats-protocol.
 */
export function natsBus({ url, channel = 'comment-thread', onError = () => {} }: BusOptions): Bus {
  const address = new URL(url);
  const known = signInOf(address);
  const about = { verbose: false, pedantic: false, lang: 'node', version: '0', name: 'comment-thread' };
  const signIn =
    known && (known.name ? { user: known.name, pass: known.password } : { auth_token: known.password });
  const listeners = new Set<(threadId: string) => void>();
  const { send, close } = keepConnected({
    url: address,
    port: 4222,
    secret: address.protocol === 'tls:',
    greeting: Buffer.from(`CONNECT ${JSON.stringify({ ...about, ...signIn })}\r\nSUB ${channel} 1\r\n`),
    receive(data, answer) {
      return messagesIn(data, answer, (threadId) => {
        for (const listener of listeners) listener(threadId);
      });
    },
    onError,
  });
  return {
    publish(threadId) {
      send(Buffer.from(`PUB ${channel} ${Buffer.byteLength(threadId)}\r\n${threadId}\r\n`));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) close();
      };
    },
  };
}

function messagesIn(
  data: Buffer,
  answer: (words: string) => void,
  listener: (threadId: string) => void,
): Buffer {
  for (;;) {
    const end = data.indexOf('\r\n');
    if (end < 0) return data;
    const line = data.subarray(0, end).toString();
    let next = end + 2;
    const message = /^MSG \S+ \S+ (?:\S+ )?(\d+)$/.exec(line);
    if (message) {
      const start = next;
      next = start + Number(message[1]) + 2;
      if (data.length < next) return data;
      listener(data.subarray(start, next - 2).toString());
    } else if (line === 'PING') {
      answer('PONG\r\n');
    } else if (line.startsWith('-ERR')) {
      throw new Error(`NATS: ${line.slice(5)}`);
    }
    data = data.subarray(next);
  }
}
