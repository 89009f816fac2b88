// Cloudflare's D1 in its own runtime, where that could be fetched.
import { createRequire } from 'node:module';
import { miniflareModule } from '../../../runner/databases.mjs';

const SCRIPT = 'export default { fetch: () => new Response(null) }';

export const d1 = {
  name: 'D1',
  missing: miniflareModule() ? undefined : 'miniflare could not be fetched',

  async start() {
    const { Miniflare } = createRequire(import.meta.url)(miniflareModule());
    const runtime = new Miniflare({
      modules: true,
      script: SCRIPT,
      d1Databases: ['DB'],
      compatibilityDate: '2026-04-01',
    });
    const database = await runtime.getD1Database('DB');
    return {
      /** There is one: it is emptied. */
      async database() {
        const { results } = await database
          .prepare(
            `select name from sqlite_master where type = 'table' and name not glob '_cf_*' and name not glob 'sqlite_*'`,
          )
          .all();
        if (results.length > 0) {
          await database.batch(results.map(({ name }) => database.prepare(`drop table ${name}`)));
        }
        return database;
      },
      stop: () => runtime.dispose(),
    };
  },
};
