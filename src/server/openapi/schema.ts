/** What is used here of JSON Schema 2020-12, https://json-schema.org/draft/2020-12. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: 'date-time' | 'uri';
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | null)[];
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** The values of an object whose keys are not known before. */
  readonly additionalProperties?: Schema;
  readonly oneOf?: readonly Schema[];
}

type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';

/** The keys of an object type that may be absent. */
type OptionalKey<Value> = {
  [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key> ? Key : never;
}[keyof Value] &
  string;

/**
 * The schema of an object type. The compiler sees to it that no field of the type is missing in it, and that those are
 * optional that are so in the type.
 */
export function objectOf<Value>(
  description: string,
  properties: { readonly [Key in keyof Value & string]-?: Schema },
  optional: Readonly<Record<OptionalKey<Value>, true>>,
): Schema {
  const required = Object.keys(properties).filter((key) => !Object.hasOwn(optional, key));
  return { type: 'object', description, properties, required };
}

export const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  description,
  ...more,
});

export const whole = (description: string, minimum: number, more: Schema = {}): Schema => ({
  type: 'integer',
  description,
  minimum,
  ...more,
});

export const time = (description: string): Schema =>
  text(`${description} RFC 3339, in UTC`, { format: 'date-time' });

export const listOf = (items: Schema, description: string, more: Schema = {}): Schema => ({
  type: 'array',
  description,
  items,
  ...more,
});

/** One of the schemas under `components`. */
export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
