import type { Comment } from '../../../src/model/comment.js';

/** An answer, or what `fetch` throws. */
export type FakeAnswer = Response | Error | Promise<Response>;

export interface FakeServer {
  readonly fetch: typeof globalThis.fetch;
  /** All requests that came: method, address and headers. */
  readonly requests: readonly Request[];
}

/** Gives these answers, one after the other, and the last one again and again. */
export function fakeServer(...answers: (() => FakeAnswer)[]): FakeServer {
  const requests: Request[] = [];
  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input as string, init);
      requests.push(request);
      const answer = await answers[Math.min(requests.length, answers.length) - 1]!();
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

export const json = (value: unknown, init?: ResponseInit): (() => Response) => {
  return () => new Response(JSON.stringify(value), init);
};

export const noNetwork = (): Error => new TypeError('Failed to fetch');

/** A request that nobody answers; it ends when it is given up. */
export const silence =
  (signal: () => AbortSignal): (() => Promise<Response>) =>
  () =>
    new Promise((_, reject) => {
      signal().addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
    });

export function comment(changes: Partial<Comment> = {}): Comment {
  return {
    id: 'c1',
    parentId: null,
    author: { name: 'Ada' },
    body: 'Text',
    createdAt: '2026-11-23T09:16:00.000Z',
    revision: 1,
    ...changes,
  };
}

export const page = (...comments: Comment[]): object => ({ revision: 1, comments, total: comments.length });

/** A storage that counts how often it is written to. */
export class CountingStorage {
  readonly values = new Map<string, string>();
  writes = 0;

  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.writes++;
    this.values.set(key, value);
  }
}
