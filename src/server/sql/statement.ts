import type { SqlValue } from './driver.js';

/** What a statement does, as far as its text tells. */
export type Effect =
  | { readonly kind: 'read' }
  | {
      readonly kind: 'write';
      readonly table: string;
      /** The rows that it touches: one, or as many as this statement counts as `count`. */
      readonly rows: 1 | { readonly sql: string; readonly values: readonly SqlValue[] };
    }
  /** A change of a table. */
  | { readonly kind: 'other' };

const WORDS = /'(?:[^']|'')*'|[a-z_]\w*|[()?]/gi;

/** Understands the SQL of the store, which is plain: one table, and at most one condition outside of brackets. */
export function effectOf({
  sql,
  values,
}: {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}): Effect {
  const [, verb = '', table = ''] = /^\s*(select|update|delete from|insert into)\s+(\w+)?/i.exec(sql) ?? [];
  switch (verb.toLowerCase()) {
    case 'select':
      return { kind: 'read' };
    case 'insert into': {
      const from = partFrom(sql, 'select');
      if (!from) return { kind: 'write', table, rows: 1 };
      const count = `select count(*) as count from (${from.sql})`;
      return { kind: 'write', table, rows: { sql: count, values: values.slice(from.values) } };
    }
    case 'update':
    case 'delete from': {
      const condition = partFrom(sql, 'where') ?? { sql: '', values: values.length };
      const count = `select count(*) as count from ${table} ${condition.sql}`;
      return { kind: 'write', table, rows: { sql: count, values: values.slice(condition.values) } };
    }
    default:
      return { kind: 'other' };
  }
}

/** All words of a statement that may be names. */
export function namesIn(sql: string): string[] {
  return (sql.match(WORDS) ?? []).filter((word) => /^\w/.test(word));
}

/** A statement from a word outside of brackets on, and how many values stand before it. */
function partFrom(sql: string, word: string): { readonly sql: string; readonly values: number } | undefined {
  let depth = 0;
  let values = 0;
  for (const match of sql.matchAll(WORDS)) {
    const [found] = match;
    if (found === '(') depth++;
    else if (found === ')') depth--;
    else if (found === '?') values++;
    else if (depth === 0 && found.toLowerCase() === word) return { sql: sql.slice(match.index), values };
  }
  return undefined;
}
