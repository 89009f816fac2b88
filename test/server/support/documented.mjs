// Holds every answer of the handler against the OpenAPI document. Whoever opens a handler in a test has this for nothing.
import assert from 'node:assert/strict';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '../../../dist/server/openapi/document.js';

export const document = openApiDocument('');

/** Every operation: `{ key: 'GET /comments', method, path, pattern, operation }`. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([name, operation]) => {
    const method = name.toUpperCase();
    const pattern = new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return { key: `${method} ${path}`, method, path, pattern, operation };
  }),
);

/** What stands at a `$ref` of the document. */
export function resolved(value) {
  if (!value?.$ref) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((part, key) => part[key], document);
}

const API = 'https://comments.example/openapi.json';

/** A document may grow, so its schemas allow what they do not know; a test wants to see it. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref) return { $ref: API + schema.$ref };
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const open = schema.type === 'object' && schema.properties && !schema.additionalProperties;
  return open ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(closed({ components: { schemas: document.components.schemas } }), API);
const validators = new Map();

function validatorOf(schema) {
  if (!validators.has(schema)) validators.set(schema, ajv.compile(closed(schema)));
  return validators.get(schema);
}

/** Throws unless the document says that this method and path may be answered like this; gives the operation's key. */
export async function checkAnswer(method, path, answer) {
  const { status, headers } = answer;
  const asked = method === 'HEAD' ? 'GET' : method;
  const found = operations.filter(({ pattern }) => pattern.test(path));
  if (asked === 'OPTIONS' && found.length > 0) return undefined;
  const one = found.find((each) => each.method === asked);
  const key = one?.key ?? `${method} ${path}`;
  const otherwise = { 404: { $ref: '#/components/responses/Problem404' } };
  if (found.length > 0) otherwise[405] = otherwise[404];
  const said = resolved((one ? one.operation.responses : otherwise)[status]);
  assert.ok(said, `${key} answered ${status}, which is not in src/server/openapi/`);
  for (const name of Object.keys(said.headers ?? {})) {
    assert.ok(status === 429 || headers.has(name), `${key} answered ${status} without ${name}`);
  }
  const type = headers.get('content-type')?.split(';')[0];
  if (!said.content || status === 304) assert.equal(type, undefined, `${key} ${status} has a body`);
  const content = said.content?.[type ?? ''];
  if (said.content)
    assert.ok(content, `${key} answered ${status} as ${type}, which is not in src/server/openapi/`);
  if (content && method !== 'HEAD' && type.endsWith('json')) check(key, content.schema, await textOf(answer));
  return one?.key;
}

async function textOf(answer) {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const coding = answer.headers.get('content-encoding');
  return (
    coding === 'gzip' ? gunzipSync(bytes) : coding === 'br' ? brotliDecompressSync(bytes) : bytes
  ).toString();
}

function check(key, schema, text) {
  const validate = validatorOf(schema);
  if (validate(JSON.parse(text))) return;
  throw new assert.AssertionError({ message: `${key}: ${ajv.errorsText(validate.errors)} in ${text}` });
}
