import type { Bytes, Stream } from './exchange.js';

/** A stream of answers as Web standards have it. */
export function readable(stream: Stream): ReadableStream<Bytes> {
  let leave = (): void => {};
  return new ReadableStream<Bytes>(
    {
      start(controller) {
        leave = stream({
          send: (bytes) => controller.enqueue(bytes),
          get waiting() {
            return -(controller.desiredSize ?? 0);
          },
          end() {
            controller.close();
            leave();
          },
          cut() {
            controller.error(new Error('The reader was too slow'));
            leave();
          },
        });
      },
      cancel: () => leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
}
