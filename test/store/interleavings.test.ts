import { expect } from 'chai';
import { CommentError } from '../../src/model/errors.js';
import { Device, type Fate, type Tab } from './device.js';
import { fc } from '../support/properties.js';

/** What may happen, with numbers to choose tab, entry and fate by. */
type Step =
  | {
      readonly do: 'submit' | 'reply' | 'revise' | 'cancel' | 'retry' | 'crash' | 'close' | 'open';
      readonly pick: number;
    }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'network'; readonly online: boolean }
  | { readonly do: 'storage'; readonly refused: 'STORAGE_FULL' | 'STORAGE_BLOCKED' | null }
  | { readonly do: 'fates'; readonly fates: readonly Fate[] };

const pick = fc.nat({ max: 7 });
const fate = fc.constantFrom<Fate>(
  'done',
  'done',
  'late',
  'slow',
  'unanswered',
  'unreached',
  'hanging',
  'RATE_LIMITED',
  'FORBIDDEN',
  'UNKNOWN',
);

function steps(...kinds: Extract<Step, { pick: number }>['do'][]): fc.Arbitrary<Step[]> {
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ do: fc.constantFrom(...kinds), pick }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat({ max: 70_000 }) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('network' as const), online: fc.boolean() }) },
      {
        weight: 4,
        arbitrary: fc.record({ do: fc.constant('fates' as const), fates: fc.array(fate, { maxLength: 6 }) }),
      },
    ),
    { minLength: 4, maxLength: 30 },
  );
}

/** Plays the steps, and keeps count of what has been written. */
class Play {
  readonly device = new Device();
  /** The texts that must be posted in the end. */
  readonly wanted = new Set<string>();
  /** The texts that were given back, or changed before they were sent: they may have been stored before. */
  readonly given = new Set<string>();
  #fates: readonly Fate[] = [];
  #refused: 'STORAGE_FULL' | 'STORAGE_BLOCKED' | null = null;
  #serial = 0;

  get tabs(): Tab[] {
    return this.device.tabs.filter((tab) => tab.alive);
  }

  async run(steps: readonly Step[]): Promise<void> {
    this.device.fate = (method) => {
      if (method === 'list') return 'done';
      const [next = 'done', ...others] = this.#fates;
      this.#fates = others;
      return next;
    };
    for (const step of steps) await this.#step(step);
  }

  /** The backend works again, and what had failed is sent once more. */
  async calm(): Promise<void> {
    this.#fates = [];
    this.device.online = true;
    await this.device.pass(120_000);
    for (const { store } of this.tabs) {
      const failed = store.value.entries.filter(({ sync }) => sync === 'failed');
      for (const { comment } of failed) store.retry(comment.id);
    }
    await this.device.pass(120_000);
  }

  /** Everything works again, and somebody comes back. */
  async recover(): Promise<Tab> {
    this.#fates = [];
    this.#refused = null;
    this.device.online = true;
    await this.device.pass(120_000);
    for (const tab of this.tabs) await tab.close();
    await this.device.pass(120_000);
    const tab = await this.#open();
    await this.calm();
    return tab;
  }

  async #open(): Promise<Tab> {
    const { storage } = this.device;
    const set = (key: string, value: string): void => {
      if (this.#refused) throw new CommentError(this.#refused, 'Refused');
      storage.set(key, value);
    };
    const tab = await this.device.open({ storage: { ...storage, set } });
    await tab.store.load();
    await this.device.pass(0);
    return tab;
  }

  async #step(step: Step): Promise<void> {
    if (step.do === 'pass') return this.device.pass(step.ms);
    if (step.do === 'network') return void (this.device.online = step.online);
    if (step.do === 'storage') return void (this.#refused = step.refused);
    if (step.do === 'fates') return void (this.#fates = step.fates);
    const tabs = this.tabs;
    const tab = tabs[step.pick % tabs.length] ?? (await this.#open());
    if (step.do === 'crash') tab.crash();
    else if (step.do === 'close') await tab.close();
    else if (step.do === 'open' && tabs.length < 3) await this.#open();
    else this.#write(tab, step.do, step.pick);
  }

  #write(tab: Tab, act: Step['do'], pick: number): void {
    const { store } = tab;
    const { entries } = store.value;
    const entry = entries[pick % entries.length];
    const text = `text ${++this.#serial}`;
    if (act === 'submit' || act === 'reply') {
      store.submit({ parentId: act === 'reply' ? (entry?.comment.id ?? null) : null, name: '', body: text });
      this.wanted.add(text);
      return;
    }
    const unsent = entries.filter(({ comment }) => comment.id.startsWith('pending-'));
    const own = unsent[pick % unsent.length];
    if (!own) return;
    if (act === 'retry') return store.retry(own.comment.id);
    if (act !== 'cancel' && act !== 'revise') return;
    this.wanted.delete(own.comment.body);
    this.given.add(own.comment.body);
    if (act === 'cancel') expect(store.cancel(own.comment.id)?.body).to.equal(own.comment.body);
    else {
      void store.edit(own.comment.id, text);
      this.wanted.add(text);
    }
  }

  /** How often each text stands in the thread. */
  counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { body, deletedAt } of this.device.comments) {
      if (!deletedAt) counts.set(body, (counts.get(body) ?? 0) + 1);
    }
    return counts;
  }
}

describe('ThreadStore, whatever happens in between', () => {
  it('posts each text exactly once', async () => {
    const property = fc.asyncProperty(
      steps('submit', 'submit', 'reply', 'retry', 'crash', 'close', 'open'),
      async (steps) => {
        const play = new Play();
        await play.run(steps);
        const tab = await play.recover();
        expect(Object.fromEntries(play.counts())).to.deep.equal(
          Object.fromEntries([...play.wanted].map((text) => [text, 1])),
        );
        expect([...tab.texts].sort()).to.deep.equal([...play.wanted].map((text) => `${text} (saved)`).sort());
        expect(tab.store.value.total).to.equal(play.wanted.size);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  }).timeout(60_000);

  it('posts what was changed as it was changed, and what was taken back at most once', async () => {
    const property = fc.asyncProperty(
      steps('submit', 'submit', 'reply', 'revise', 'cancel', 'retry', 'crash', 'open'),
      async (steps) => {
        const play = new Play();
        await play.run(steps);
        const { store } = await play.recover();
        const counts = play.counts();
        // Where the comment was posted, and its change refused, the changed text stays the draft of an edit.
        const drafts = play.device.comments.map(({ id }) => store.draft(`edit:${id}`)?.body);
        for (const text of play.wanted) expect(counts.get(text) ?? +drafts.includes(text), text).to.equal(1);
        for (const text of play.given) expect(counts.get(text) ?? 0, text).to.be.at.most(1);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  }).timeout(60_000);

  it('posts each text exactly once where storage comes and goes', async () => {
    const refused = fc.constantFrom('STORAGE_FULL' as const, 'STORAGE_BLOCKED' as const, null);
    const storage = fc.record({ do: fc.constant('storage' as const), refused });
    const property = fc.asyncProperty(
      fc.array(fc.tuple(storage, steps('submit', 'reply', 'retry', 'open')), { minLength: 1, maxLength: 4 }),
      async (parts) => {
        const play = new Play();
        await play.run(parts.flatMap(([first, others]) => [first, ...others]));
        // What storage has refused is gone with its tab, as the notice says: it is sent before.
        await play.calm();
        await play.recover();
        expect(Object.fromEntries(play.counts())).to.deep.equal(
          Object.fromEntries([...play.wanted].map((text) => [text, 1])),
        );
      },
    );
    await fc.assert(property, { numRuns: 100 });
  }).timeout(60_000);
});
