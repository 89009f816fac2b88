// npm run bench:server: the server under load, as a table for test/server/README.md. Needs Linux and wrk.
// Compare figures of one run with each other, never with those of another machine or hour.
//
//   npm run bench:server                          everything
//   node test/server/bench/run.mjs --only reading,following --rounds 5 --seconds 5
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { following } from './following.mjs';
import { has } from './processes.mjs';
import { reading } from './reading.mjs';
import { starting } from './starting.mjs';
import { writing } from './writing.mjs';

const PARTS = { reading, writing, starting, following };

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join() },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
  },
});

if (process.platform !== 'linux' || !has('wrk')) {
  console.log('This needs Linux and wrk: apt-get install wrk strace');
  process.exit(1);
}

const options = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const loadNow = () => loadavg()[0].toFixed(1);
console.log(`Node ${process.versions.node}, load of the machine before: ${loadNow()}\n`);
console.log('| what | figure | wanted | |\n| --- | --- | --- | --- |');
for (const name of values.only.split(',')) {
  for (const { what, figure, wanted, met } of await PARTS[name](options)) {
    console.log(`| ${what} | ${figure} | ${wanted} | ${met === undefined ? '' : met ? 'yes' : '**no**'} |`);
  }
}
console.log(`\nload of the machine after: ${loadNow()}`);
process.exit();
