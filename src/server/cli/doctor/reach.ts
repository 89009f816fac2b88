import { placeOf } from '../owner-link.js';
import type { Settings } from '../settings.js';
import { look, reasonOf, well, wrong } from './finding.js';
import type { Finding } from './finding.js';

/** Milliseconds for an answer. */
const PATIENCE = 5000;

/** The sites, and whether browsers there reach the server: the script, and the API from each of the sites. */
export async function reachFindings(settings: Settings): Promise<Finding[]> {
  const { address, sites, proxies } = settings;
  const server = address || placeOf(settings);
  const answers = await running(server);
  return [
    ...siteFindings(sites, server),
    ...(address !== '' && proxies.length === 0
      ? [look('There is an --address but no --proxy: all readers count as one address, so name your proxy')]
      : []),
    answers,
    ...(answers.state === 'well' ? await fromOutside(server, sites) : []),
  ];
}

function siteFindings(sites: readonly string[], server: string): Finding[] {
  if (sites.length === 0) return [look('There is no --site: only the example page of the server may write')];
  return [...sites, server].map((origin) => {
    const { protocol, hostname } = new URL(origin);
    const near = /^(localhost|127\.|\[::1\])/.test(hostname);
    return protocol === 'https:' || near
      ? well(`${origin} speaks over TLS, or is on this machine`)
      : look(`${origin} speaks without TLS: everybody on the way can read along and write`);
  });
}

async function running(server: string): Promise<Finding> {
  try {
    const { status } = await ask(`${server}/readyz`);
    return status === 200 ? well(`${server} is ready`) : wrong(`${server}/readyz answers ${status}`);
  } catch (error) {
    return look(`No server answers at ${server}: ${reasonOf(error)}`);
  }
}

async function fromOutside(server: string, sites: readonly string[]): Promise<Finding[]> {
  try {
    const script = await ask(`${server}/embed.js`);
    const type = script.headers.get('content-type') ?? 'nothing';
    const found = [
      script.status === 200 && type.startsWith('text/javascript')
        ? well(`${server}/embed.js is the script`)
        : wrong(`${server}/embed.js answers ${script.status}, ${type}: no browser takes that as a script`),
    ];
    for (const site of sites) found.push(await preflight(server, site));
    return found;
  } catch (error) {
    return [wrong(`${server} broke off: ${reasonOf(error)}`)];
  }
}

/** What a browser asks before it lets a page write. */
async function preflight(server: string, site: string): Promise<Finding> {
  const headers = { origin: site, 'access-control-request-method': 'POST' };
  const answer = await ask(`${server}/api/comments`, { method: 'OPTIONS', headers });
  return answer.headers.get('access-control-allow-origin') === site
    ? well(`Pages of ${site} may write`)
    : wrong(
        `Pages of ${site} may not write: the server at ${server} was started without it, or a proxy takes headers away`,
      );
}

function ask(url: string, request: RequestInit = {}): Promise<Response> {
  return fetch(url, { redirect: 'manual', ...request, signal: AbortSignal.timeout(PATIENCE) });
}
