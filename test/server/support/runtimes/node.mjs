// What Bun and Deno do by themselves, for Node: a server whose requests go to a `fetch` of Web standards.
import { createServer } from 'node:http';
import handler from './handler.mjs';

const server = createServer(async (incoming, outgoing) => {
  const { method, url, headers } = incoming;
  const parts = [];
  for await (const part of incoming) parts.push(part);
  const body = parts.length > 0 ? Buffer.concat(parts) : undefined;
  const response = await handler.fetch(
    new Request(`http://${headers.host}${url}`, { method, headers, body }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
