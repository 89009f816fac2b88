/** What is used of `node:sqlite`; https://nodejs.org/api/sqlite.html. */
export interface SqliteModule {
  readonly DatabaseSync: new (file: string, options?: { readOnly?: boolean }) => DatabaseSync;
}

export interface DatabaseSync {
  exec(sql: string): void;
  prepare(sql: string): StatementSync;
  close(): void;
}

export interface StatementSync {
  all(...values: (string | number | null)[]): Record<string, unknown>[];
  run(...values: (string | number | null)[]): { changes: number | bigint };
}

/** The module that is part of Node from 22.13 on, or, before that, the package with the same API. */
export async function loadSqlite(): Promise<SqliteModule> {
  try {
    return (await import('node:sqlite' as string)) as SqliteModule;
  } catch {
    // An older Node, or another runtime.
  }
  try {
    return (await import('@photostructure/sqlite')) as unknown as SqliteModule;
  } catch (cause) {
    throw new Error('Node before 22.13 needs one more package: npm install @photostructure/sqlite', {
      cause,
    });
  }
}
