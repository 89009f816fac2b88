import { expect } from 'chai';
import { resolveReferences } from '../../src/conversation/resolver/resolve.js';
import { eastern } from './corpus/dev-eastern.js';
import { edges } from './corpus/dev-edges.js';
import { english } from './corpus/dev-english.js';
import { finer } from './corpus/dev-finer.js';
import { further } from './corpus/dev-further.js';
import { habits } from './corpus/dev-habits.js';
import { labels } from './corpus/dev-labels.js';
import { quotations } from './corpus/dev-quotations.js';
import { traps } from './corpus/dev-traps.js';
import { western } from './corpus/dev-western.js';
import { zones } from './corpus/dev-zones.js';
import type { LabelledThread } from './corpus/format.js';
import { freshA } from './corpus/fresh-a.js';
import { freshB } from './corpus/fresh-b.js';
import { heldOutEastern } from './corpus/held-out-eastern.js';
import { heldOutEdges } from './corpus/held-out-edges.js';
import { heldOutEnglish } from './corpus/held-out-english.js';
import { heldOutFiner } from './corpus/held-out-finer.js';
import { heldOutHabits } from './corpus/held-out-habits.js';
import { heldOutNoise } from './corpus/held-out-noise.js';
import { heldOutQuotations } from './corpus/held-out-quotations.js';
import { heldOutTraps } from './corpus/held-out-traps.js';
import { heldOutWestern } from './corpus/held-out-western.js';
import { heldOutZones } from './corpus/held-out-zones.js';
import { describeScore, score, share } from './score.js';

/** The half on which the resolver is worked out. */
const DEV: readonly LabelledThread[] = [
  ...english,
  ...quotations,
  ...zones,
  ...western,
  ...eastern,
  ...traps,
  ...habits,
  ...edges,
  ...finer,
  ...further,
  ...labels,
  ...freshA,
  ...freshB,
];

/** The half that nobody looks at while working on the resolver; its score tells how it does on strangers' threads. */
const HELD_OUT: readonly LabelledThread[] = [
  ...heldOutEnglish,
  ...heldOutQuotations,
  ...heldOutZones,
  ...heldOutWestern,
  ...heldOutEastern,
  ...heldOutTraps,
  ...heldOutHabits,
  ...heldOutEdges,
  ...heldOutFiner,
  ...heldOutNoise,
];

const ALL = [...DEV, ...HELD_OUT];

describe('the labelled corpus', () => {
  it('is as large and as varied as it should be', () => {
    const comments = ALL.flatMap((thread) => thread.comments);
    const languages = new Set(ALL.map(({ locale }) => locale.split('-')[0]));
    const zonesUsed = new Set([
      ...ALL.map(({ zone }) => zone),
      ...comments.flatMap(({ comment }) => comment.timeZone ?? []),
    ]);
    const references = comments.reduce((sum, { expected }) => sum + expected.length, 0);
    const negatives = comments.reduce((sum, { traps: set }) => sum + set.length, 0);
    console.log(
      `${ALL.length} conversations, ${comments.length} comments, ${references} references, ${negatives} negatives, ${languages.size} languages, ${zonesUsed.size} zones`,
    );
    expect(ALL.length).to.be.at.least(60);
    expect(comments.length).to.be.at.least(400);
    expect(languages.size).to.be.at.least(18);
    expect(zonesUsed.size).to.be.at.least(35);
  });

  it('names only earlier comments that are there', () => {
    for (const { title, comments } of ALL) {
      const earlier = new Set<string>();
      for (const { comment, expected } of comments) {
        for (const target of expected.flatMap(({ targets }) => targets)) {
          expect(earlier.has(target), `${title} ${comment.id} -> ${target}`).to.equal(true);
        }
        expect(earlier.has(comment.id), `${title} ${comment.id} twice`).to.equal(false);
        earlier.add(comment.id);
      }
    }
  });

  it('goes forward in time', () => {
    for (const { title, comments } of ALL) {
      const times = comments.flatMap(({ comment }) => comment.createdAt ?? []);
      expect(times, title).to.deep.equal(times.toSorted());
    }
  });

  it('is read with few misses and fewer mistakes', () => {
    const dev = score(DEV, resolveReferences);
    const heldOut = score(HELD_OUT, resolveReferences);
    console.log(`${describeScore('dev', dev)}\n${describeScore('held-out', heldOut)}`);
    for (const { what, thread, comment, text } of dev.mistakes) {
      console.log(`${what}: ${thread}, ${comment}: ${text}`);
    }
    for (const { all } of [dev, heldOut]) {
      expect(share(all.right, all.predicted), 'precision').to.be.at.least(0.98);
      expect(share(all.right, all.expected), 'recall').to.be.at.least(0.96);
    }
  });
});
