// The ceiling: node:http with bytes that are ready, and nothing else. Arguments: a file with the body, or nothing for 304.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file] = process.argv.slice(2);
const body = file ? readFileSync(file) : undefined;
const headers = { 'content-type': 'application/json', ...(body && { 'content-length': body.length }) };

const server = createServer((_request, response) => {
  response.writeHead(body ? 200 : 304, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening at http://127.0.0.1:${server.address().port}. \n`);
});
