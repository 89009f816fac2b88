// A small proxy that does what proxies on the way do, once for each fault that it is told of.
import { createServer, request as ask } from 'node:http';

/**
 * Forwards to `target`. `faults` are taken one by one, one for each request that `matches`:
 *
 * - `lose`: the server gets the request, and its answer never comes back: the connection is cut;
 * - `halve`: half of the answer comes through, and then the connection is cut;
 * - `pass`: nothing is wrong;
 * - `refuse`: the proxy answers itself, with a page of its own and `Retry-After`, and the server is told nothing.
 *
 * Answers are buffered whole, as many proxies do. `seen` has the method and path of each request.
 */
export async function openProxy(test, target, { faults = [], matches = () => true } = {}) {
  const left = [...faults];
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url.split('?')[0]}`);
    const fault = matches(request) ? left.shift() : undefined;
    if (fault === 'refuse') {
      request.resume();
      response.writeHead(502, { 'content-type': 'text/html', 'retry-after': '0' });
      response.end('<h1>Bad gateway</h1>');
      return;
    }
    const url = new URL(request.url, target);
    const headers = { ...request.headers, host: url.host };
    const further = ask(url, { method: request.method, headers }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      const body = Buffer.concat(parts);
      if (fault === 'lose') return request.socket.destroy();
      response.writeHead(answer.statusCode, answer.headers);
      if (fault !== 'halve') return response.end(body);
      response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy());
    });
    further.on('error', () => request.socket.destroy());
    request.pipe(further);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${server.address().port}`, seen };
}
