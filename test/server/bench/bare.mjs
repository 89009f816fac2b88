// The ceiling: node:http with bytes that are ready, and nothing else. The argument is a file with the answer as JSON:
// `{ status, headers, body? }`, the body in base64.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file] = process.argv.slice(2);
const {
  status,
  headers,
  body: text,
} = file ? JSON.parse(readFileSync(file, 'utf8')) : { status: 204, headers: {} };
const body = text && Buffer.from(text, 'base64');

const server = createServer((_request, response) => {
  response.writeHead(status, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening at http://127.0.0.1:${server.address().port}. \n`);
});
