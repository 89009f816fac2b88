import type { Content, Header, Operation, Parameter, Reply } from './operation.js';
import { named, text, whole } from './schema.js';
import type { Schema } from './schema.js';

export const THREAD = text('Id of a thread, by default the address of its page', {
  minLength: 1,
  maxLength: 700,
});

export const COMMENT_ID = text('Id of a comment', { pattern: '^[\\w.~:-]{1,128}$' });

export const thread: Parameter = { ...inQuery('thread', THREAD), required: true };

export const commentId = inPath('id', { ...COMMENT_ID, description: 'The comment' });

export const cursor = inQuery('cursor', text('`next` or `previous` of another page of the same list'));

export const limit = (otherwise: number, most: number): Parameter =>
  inQuery('limit', whole('How many at most', 1, { maximum: most, default: otherwise }));

export function inQuery(name: string, schema: Schema): Parameter {
  const { description = '', ...rest } = schema;
  return { name, in: 'query', description, schema: rest };
}

export function inPath(name: string, schema: Schema): Parameter {
  const { description = '', ...rest } = schema;
  return { name, in: 'path', required: true, description, schema: rest };
}

export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of the answer that the client has',
  schema: { type: 'string' },
};

export const commentWork: Parameter = {
  name: 'Comment-Work',
  in: 'header',
  description: 'What came of the `work` of a refusal (429): JSON in base64',
  schema: { type: 'string' },
};

const ETAG: Header = { description: 'The state that this answer shows', schema: { type: 'string' } };
const RETRY_AFTER: Header = { description: 'Seconds to wait', schema: { type: 'integer', minimum: 0 } };

export const jsonContent = (schema: Schema): Content => ({ 'application/json': { schema } });

/** An answer with a body that has a name under `components`, or a schema of its own. */
export function reply(description: string, schema: string | Schema): Reply {
  return { description, content: jsonContent(typeof schema === 'string' ? named(schema) : schema) };
}

/** The same with an `ETag`. */
export function tagged(description: string, schema: string | Schema): Reply {
  return { ...reply(description, schema), headers: { ETag: ETAG } };
}

export const nothing = (description: string): Reply => ({ description });

/** A body of a request, which must be there. */
export const body = (schema: string | Schema): NonNullable<Operation['requestBody']> => ({
  required: true,
  content: jsonContent(typeof schema === 'string' ? named(schema) : schema),
});

const REFUSALS = {
  400: 'A header or a parameter is missing or makes no sense, or the body is no JSON',
  401: 'It must be proved who asks, or what came as proof is none',
  403: 'Whoever asks may not do that, or asks from the page of another site, or the thread is closed (`CLOSED`)',
  404: 'There is no such comment, cursor or person',
  409: 'Somebody else was first',
  412: 'The comment was changed in the meantime',
  413: 'The body, or the text in it, is too long',
  414: 'The address is too long',
  415: 'The body is not plain `application/json`',
  422: 'A value is not what it must be',
  428: 'Without `If-Match` nobody knows what would be written over',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'The server can not do that now',
} as const;

/** All refusals as `components.responses`. */
export const problems: Readonly<Record<string, Reply>> = Object.fromEntries(
  Object.entries(REFUSALS).map(([status, description]): [string, Reply] => [
    `Problem${status}`,
    {
      description,
      ...(/429|503/.test(status) && { headers: { 'Retry-After': RETRY_AFTER } }),
      content: { 'application/problem+json': { schema: named(status === '412' ? 'Conflict' : 'Problem') } },
    },
  ]),
);

/** `304`, what every operation can answer, and what those can that look something up. */
export function refused(...statuses: readonly (keyof typeof REFUSALS | 304)[]): Operation['responses'] {
  return Object.fromEntries(
    [...statuses, 414, 429, 500, 503].map((status) => [
      status,
      status === 304
        ? { description: 'Nothing has changed', headers: { ETag: ETAG } }
        : { $ref: `#/components/responses/Problem${status}` },
    ]),
  );
}
