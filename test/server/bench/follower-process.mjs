// Many readers of one thread in a process of their own: tells when all of them have what was sent.
// Arguments: port, how many. Says `open`, then a line for each message that all have: the milliseconds since 1970.
import { connect } from 'node:net';

const [port, count] = process.argv.slice(2).map(Number);
const HEAD = 'GET /api/live?thread=bench HTTP/1.1\r\nhost: x\r\n\r\n';
const AT_ONCE = 200;

let greeted = 0;
let lost = 0;
const having = new Map();

function follow() {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(HEAD));
    let first = true;
    socket.setEncoding('latin1');
    socket.on('error', () => {});
    socket.once('close', () => {
      lost++;
      resolve();
    });
    socket.on('data', (part) => {
      for (const [, revision] of part.matchAll(/^id: (\d+)$/gm)) {
        if (first) {
          first = false;
          greeted++;
          resolve();
        } else note(revision);
      }
    });
  });
}

function note(revision) {
  const number = (having.get(revision) ?? 0) + 1;
  having.set(revision, number);
  if (number === count - lost)
    process.stdout.write(`all ${revision} ${performance.timeOrigin + performance.now()} ${lost}\n`);
}

for (let from = 0; from < count; from += AT_ONCE) {
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - from) }, follow));
}
process.stdout.write(`open ${greeted}\n`);
