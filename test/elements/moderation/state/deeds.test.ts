import { expect } from 'chai';
import { Deeds } from '../../../../src/elements/moderation/state/deeds.js';
import { Queue } from '../../../../src/elements/moderation/state/queue.js';
import { CommentError } from '../../../../src/model/errors.js';
import type { ModerationAction } from '../../../../src/model/moderation.js';
import { fc } from '../../../support/properties.js';
import { until } from '../../thread/fixture.js';
import { Backend, item, items } from '../backend.js';

const unavailable = new CommentError('UNAVAILABLE', 'down');

async function desk(
  backend: Backend,
): Promise<{ queue: Queue; deeds: Deeds; ids: () => string; keys: (...ids: number[]) => Set<string> }> {
  const queue = new Queue(backend, () => undefined, 20);
  await queue.open('held');
  return {
    queue,
    deeds: new Deeds(queue),
    ids: () => queue.value.entries.map(({ item: { comment } }) => comment.id).join(),
    keys: (...ids) => new Set(ids.map((id) => `https://blog.example/one\n${id}`)),
  };
}

describe('Deeds', () => {
  it('undo what is still on its way, when it has arrived', async () => {
    const backend = new Backend(items(3));
    const { deeds, ids, keys } = await desk(backend);
    const open = backend.hold('act');
    const acted = deeds.act(keys(2), 'spam');
    const undone = deeds.undo();
    expect(ids()).to.equal('1,2,3');
    expect(backend.calls).to.not.include('undo e1');
    open();
    await Promise.all([acted, undone]);
    expect(ids()).to.equal('1,2,3');
    expect(backend.items[1]!.standing).to.equal('held');
  });

  it('have nothing to undo when what is taken back did not arrive', async () => {
    const backend = new Backend(items(2));
    const { deeds, ids, keys, queue } = await desk(backend);
    backend.failures.set('act', unavailable);
    const open = backend.hold('act');
    const acted = deeds.act(keys(1), 'hide');
    const undone = deeds.undo();
    open();
    await Promise.all([acted, undone]);
    expect(ids()).to.equal('1,2');
    expect(queue.value.entries.some(({ failure }) => failure)).to.equal(false);
    expect(deeds.value!.phase).to.equal('undone');
  });

  it('take a comment out again that could not be taken back', async () => {
    const backend = new Backend(items(3));
    const { deeds, ids, keys, queue } = await desk(backend);
    await deeds.act(keys(1), 'spam');
    backend.failures.set('undo', unavailable);
    await deeds.undo();
    expect([ids(), deeds.value!.phase, queue.value.counts!.spam]).to.deep.equal(['2,3', 'not-undone', 1]);
  });

  it('take back the same once more where that has failed, not what was done before', async () => {
    const backend = new Backend(items(4));
    const { deeds, ids, keys, queue } = await desk(backend);
    await deeds.act(keys(1), 'approve');
    await deeds.act(keys(2, 3), 'spam');
    backend.failures.set('undo', unavailable);
    await deeds.undo();
    backend.failures.clear();
    await deeds.undo();
    expect([ids(), deeds.value!.phase, queue.value.counts!.held]).to.deep.equal(['2,3,4', 'undone', 3]);
    await deeds.undo();
    expect([ids(), deeds.undoable, queue.value.counts!.held]).to.deep.equal(['1,2,3,4', false, 4]);
  });

  it('let be what another moderator has taken back', async () => {
    const backend = new Backend(items(2));
    const { deeds, keys } = await desk(backend);
    await deeds.act(keys(1), 'spam');
    await backend.undo(backend.entries[0]!.id);
    await deeds.undo();
    expect([deeds.value!.phase, deeds.undoable]).to.deep.equal(['not-undone', false]);
  });

  it('bring nothing back into another queue than the one that it was in', async () => {
    const backend = new Backend([item(1), item(2, { standing: 'spam' })]);
    const { deeds, ids, keys, queue } = await desk(backend);
    await deeds.act(keys(1), 'hide');
    await queue.open('spam');
    await deeds.undo();
    expect([ids(), queue.value.counts!.held, queue.value.counts!.hidden]).to.deep.equal(['2', 1, 0]);
  });

  it('ask for a ban once, however many comments of the writer are chosen', async () => {
    const backend = new Backend([item(1, { writer: 'x' }), item(2, { writer: 'x' }), item(3)]);
    const { deeds, keys, queue } = await desk(backend);
    await deeds.act(keys(1, 2), 'ban');
    expect(backend.calls.filter((call) => call.startsWith('act'))).to.deep.equal(['act ban 1']);
    expect(queue.value.entries.map((entry) => entry.item.banned)).to.deep.equal([true, true, false]);
    await deeds.undo();
    expect(queue.value.entries.map((entry) => entry.item.banned)).to.deep.equal([false, false, false]);
  });

  it('send no more than four at a time', async () => {
    const backend = new Backend(items(12));
    const { deeds, keys } = await desk(backend);
    const open = backend.hold('act');
    const acted = deeds.act(keys(...Array.from({ length: 12 }, (_, n) => n + 1)), 'approve');
    await until(() => backend.calls.filter((call) => call.startsWith('act')).length >= 4);
    expect(backend.calls.filter((call) => call.startsWith('act')).length).to.equal(4);
    open();
    await acted;
    expect(backend.entries.length).to.equal(12);
  });

  it('leave list and counts as the server has them, whatever is done, fails and is undone', async () => {
    const action = fc.constantFrom<ModerationAction>('approve', 'hide', 'spam', 'delete', 'ban', 'unban');
    const step = fc.oneof(
      fc.record({
        ids: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1 }),
        action,
        fails: fc.boolean(),
      }),
      fc.constant('undo' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const backend = new Backend([1, 2, 3, 4, 5, 6].map((id) => item(id, { writer: `w${id % 3}` })));
        const { queue, deeds, keys, ids } = await desk(backend);
        for (const each of steps) {
          if (each === 'undo') await deeds.undo();
          else {
            if (each.fails) backend.failures.set('act', unavailable);
            await deeds.act(keys(...each.ids), each.action);
            backend.failures.clear();
          }
        }
        const { counts, items: held } = await backend.queue({ queue: 'held', limit: 20 });
        expect(ids()).to.equal(held.map(({ comment }) => comment.id).join());
        expect(queue.value.counts).to.deep.equal(counts);
      }),
      { numRuns: 60 },
    );
  });
});
