import type { Answer, Ask } from '../http/exchange.js';
import { createLive } from '../live/live.js';
import type { Live } from '../live/live.js';
import { bridge } from '../node/bridge.js';
import type { Witness } from '../node/bridge.js';
import { tidying } from '../guard/tidying.js';
import { nodeCompressors } from '../node/compress.js';
import { startServer } from '../node/server.js';
import { createResponder } from '../responder.js';
import type { Responder } from '../responder.js';
import type { Store } from '../stores.js';
import { sqlStore } from '../sql/sql-store.js';
import { readAssets } from './assets.js';
import type { Assets } from './assets.js';
import { openDatabase } from './database.js';
import { plainPath, wordsOf } from './log.js';
import { firstLink } from './owner-link.js';
import type { Log } from './log.js';
import { guardOptionsOf } from './guard-settings.js';
import type { Settings } from './settings.js';
import { installedPasskeys } from './passkeys.js';
import { unknownProxy } from './unknown-proxy.js';

export interface Served {
  /** Where the server listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** A link that signs the owner in; null when the owner has been here before, or it can't be kept. */
  readonly ownerLink: string | null;
  /** Ends what is under way, and closes the database. */
  readonly stop: () => Promise<void>;
}

const MINUTE = 60_000;

/** Connections beside those of the readers who are told as it happens. */
const CONNECTIONS = 10_000;

/** Starts all that `comment-thread serve` is: the API under `/api/`, the script under `/embed.js`, an example page. */
export async function serve(settings: Settings, log: Log): Promise<Served> {
  const { host, port, address, maxLength } = settings;
  const assets = readAssets();
  const guard = await guardOptionsOf(settings);
  const store = await sqlStore(await openDatabase(settings));
  const onError = (error: unknown): void => log('error', 'failure', wordsOf(error));
  // Filled when the port is known: without a site of one's own it is the example page that may write.
  const sites: string[] = [...settings.sites];
  const live = await liveOf(settings, store, onError);
  const lookAtProxy = unknownProxy(settings.proxies, log);
  let api: Responder | undefined;
  const answer = async (ask: Ask): Promise<Answer> => {
    lookAtProxy(ask);
    api ??= createResponder(store, {
      sites,
      base: '/api',
      ...(address && { address }),
      maxLength,
      reactions: settings.reactions,
      identities: settings.identities,
      reserve: settings.reserve,
      ...installedPasskeys(),
      compressors: nodeCompressors,
      onError,
      guard,
      ...(live && { live }),
    });
    return answerOf(ask, assets, api);
  };
  const respond: Responder = Object.assign(answer, { now: (ask: Ask) => api?.now?.(ask) ?? null });
  const logged: Witness = (ask, status, ms) =>
    log('info', 'request', {
      method: ask.method,
      path: plainPath(ask.path),
      status,
      ms: Math.round(ms * 10) / 10,
    });
  // A server that nobody asks keeps to its times too.
  const timer = setInterval(
    tidying({ store, now: Date.now, onError }, settings.addressBans === 'on'),
    MINUTE,
  ).unref();
  try {
    const witness = settings.log === 'requests' ? logged : undefined;
    const server = await startServer(bridge(respond, witness), {
      host,
      port,
      connections: CONNECTIONS + settings.live,
    });
    if (sites.length === 0) sites.push(...ownOrigins(server.url), ...(address ? [address] : []));
    return {
      url: server.url,
      ownerLink: await firstLink(store, address || server.url).catch((error) => (onError(error), null)),
      async stop() {
        clearInterval(timer);
        // They would be waited for.
        live?.close();
        await server.stop();
        await store.close();
      },
    };
  } catch (error) {
    clearInterval(timer);
    live?.close();
    await store.close();
    throw error;
  }
}

/** Readers who are told at once, where the owner has room for them. */
async function liveOf(
  { live: readers, bus }: Settings,
  store: Store,
  onError: (error: unknown) => void,
): Promise<Live | undefined> {
  if (readers === 0) return undefined;
  if (!bus) return createLive(store, { readers, onError });
  const { busAt } = await import('../node/bus/bus.js');
  return createLive(store, { readers, onError, bus: busAt({ url: bus, onError }) });
}

async function answerOf(ask: Ask, assets: Assets, api: Responder): Promise<Answer> {
  if (/^\/(healthz|readyz)$/.test(ask.path)) return api({ ...ask, path: `/api${ask.path}` });
  return (ask.path.startsWith('/api/') ? null : await assets(ask)) ?? api(ask);
}

/** How a browser on this machine may call a server that listens at an address. */
function ownOrigins(url: string): string[] {
  const { port } = new URL(url);
  return [...new Set([url, `http://localhost:${port}`, `http://127.0.0.1:${port}`])];
}
