import { expect } from 'chai';
import type { Draft } from '../../../src/model/comment.js';
import { CommentError } from '../../../src/model/errors.js';
import type { CommentErrorCode } from '../../../src/model/errors.js';

let serial = 0;

/** A name that no other test uses. */
export function databaseName(): string {
  return `test-${Date.now().toString(36)}-${++serial}-${Math.random().toString(36).slice(2)}`;
}

/** Whether there is a database with anything in it; WebKit lists what was broken off as version 0. */
export async function exists(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((info) => info.name === name && info.version);
}

/** Deletes a database; resolves when it is gone, which it is as soon as everybody lets it go. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error as DOMException));
  });
}

export function draft(changes: Partial<Draft> = {}): Draft {
  const key = `key-${++serial}`;
  return {
    threadId: 'thread',
    parentId: null,
    author: { name: 'Ada' },
    body: key,
    idempotencyKey: key,
    ...changes,
  };
}

/** Puts something else in the place of a method or property, until the function that is returned is called. */
export function replace<Owner extends object>(owner: Owner, key: keyof Owner, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, writable: true, value });
  return () => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  };
}

/** A function that throws. */
export function throwing(name: string): () => never {
  return () => {
    throw new DOMException('as if', name);
  };
}

/** Puts something around a method: `act` gets the object and a function that calls the real one. */
export function around<Owner extends object>(
  owner: Owner,
  key: keyof Owner,
  act: (self: Owner, call: () => unknown) => unknown,
): () => void {
  const real = Reflect.get(owner, key) as (...args: unknown[]) => unknown;
  return replace(owner, key, function (this: Owner, ...args: unknown[]) {
    return act(this, () => real.apply(this, args));
  });
}

/** The call must fail with a `CommentError` of that code; gives it. */
export async function refused(call: Promise<unknown>, code: CommentErrorCode): Promise<CommentError> {
  const outcome = await call.then(
    () => 'it was done',
    (error: unknown) => error,
  );
  expect(outcome).to.be.instanceOf(CommentError);
  expect(outcome).to.have.property('code', code);
  return outcome as CommentError;
}
