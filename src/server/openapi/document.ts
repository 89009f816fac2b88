import { comments } from './comments.js';
import { identity } from './identity.js';
import { live } from './live.js';
import type { Area, PathItem, Reply } from './operation.js';
import { moderation } from './moderation.js';
import { problems } from './parts.js';
import { CONFLICT, PROBLEM } from './problem.js';
import type { Schema } from './schema.js';
import { reactions } from './reactions.js';
import { service } from './service.js';
import { session } from './session.js';
import { site } from './site.js';
import { threads } from './threads.js';

/** Every area of the API, in the order of the document. */
const AREAS: readonly Area[] = [
  comments,
  reactions,
  threads,
  site,
  identity,
  live,
  moderation,
  session,
  service,
];

const DESCRIPTION = `Every address also answers \`HEAD\` and \`OPTIONS\`. What changes something must come from a page of
one of the sites, as its \`Origin\` says. Whatever goes wrong is told as problem details (RFC 9457). Answers without a
\`cache-control\` of \`no-store\` are the same for all readers and may be kept by any cache on the way.`;

export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly Area['tag'][];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Reply>>;
  };
}

/** The API as an OpenAPI document; `base` is what stands before the routes. */
export function openApiDocument(base: string): OpenApiDocument {
  return {
    openapi: '3.1.1',
    info: {
      title: 'comment-thread',
      version: '0.1.0',
      description: DESCRIPTION.replaceAll('\n', ' '),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base || '/' }],
    tags: AREAS.map(({ tag }) => tag),
    paths: Object.assign({}, ...AREAS.map(({ paths }) => paths)) as OpenApiDocument['paths'],
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'Comment-Key',
          description:
            'A signature by the key of the writer, over what the request does, its `Idempotency-Key`, its `Origin`, and the time: see `Signature`',
        },
        writer: {
          type: 'http',
          scheme: 'bearer',
          description:
            'For clients that have no keys, a secret that the client made: 22 to 128 characters of base64url',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-comment-thread',
          description: 'What `openSession` gave to the browser of a moderator',
        },
      },
      schemas: Object.assign(
        { Problem: PROBLEM, Conflict: CONFLICT },
        ...AREAS.map(({ schemas }) => schemas),
      ) as Record<string, Schema>,
      responses: problems,
    },
  };
}
