import type { Schema } from './schema.js';

/* What is used here of OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.1. */

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: true;
  readonly description: string;
  readonly schema: Schema;
}

export type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Header {
  readonly description: string;
  readonly schema: Schema;
}

export interface Reply {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  /** Whose requests are answered: any one of these; `{}` is anybody. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  /** By status. */
  readonly responses: Readonly<Record<string, Reply | { readonly $ref: string }>>;
}

export type PathItem = { readonly [Method in 'get' | 'post' | 'put' | 'patch' | 'delete']?: Operation };

/** What the document says of one area of the API; its operations have the tag of the area. */
export interface Area {
  readonly tag: { readonly name: string; readonly description: string };
  /** By address, with `{names}` for what stands in brackets in the path of the route. */
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly schemas?: Readonly<Record<string, Schema>>;
}
