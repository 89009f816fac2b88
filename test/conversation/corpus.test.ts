import { expect } from 'chai';
import { eastern } from './corpus/dev-eastern.js';
import { english } from './corpus/dev-english.js';
import { habits } from './corpus/dev-habits.js';
import { quotations } from './corpus/dev-quotations.js';
import { traps } from './corpus/dev-traps.js';
import { western } from './corpus/dev-western.js';
import { zones } from './corpus/dev-zones.js';
import type { LabelledThread } from './corpus/format.js';
import { describeScore, score, type Resolver } from './score.js';

const DEV: readonly LabelledThread[] = [
  ...english,
  ...quotations,
  ...zones,
  ...western,
  ...eastern,
  ...traps,
  ...habits,
];

/** The resolver, when there is one. */
const path = '../../src/conversation/resolve.js';
const resolver: Resolver | null = await import(path).then(
  (module: { resolveReferences: Resolver }) => module.resolveReferences,
  () => null,
);

describe('the labelled corpus', () => {
  it('scores', function () {
    if (!resolver) this.skip();
    const dev = score(DEV, resolver);
    console.log(describeScore('dev', dev));
    for (const { what, thread, comment, text } of dev.mistakes)
      console.log(`  ${what} · ${thread} ${comment} · ${text}`);
    expect(dev.all.expected).to.be.above(50);
  });

  it('names only earlier comments that are there', () => {
    for (const { title, comments } of DEV) {
      const earlier = new Set<string>();
      for (const { comment, expected } of comments) {
        for (const { targets } of expected) {
          for (const target of targets)
            expect(earlier.has(target), `${title} ${comment.id} -> ${target}`).to.equal(true);
        }
        expect(earlier.has(comment.id), `${title} ${comment.id} twice`).to.equal(false);
        earlier.add(comment.id);
      }
    }
  });
});
