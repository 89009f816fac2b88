import type { Change } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { BrokenAdapter, Fault } from './support.js';

/** Passes on other changes than it gets; none for null. */
const telling =
  (change: (change: Change) => Change | null): Fault =>
  ({ watch }) => ({
    watch: (threadId, onChange) =>
      watch(threadId, (told) => {
        const changed = change(told);
        if (changed) onChange(changed);
      }),
  });

/** Adapters that break rule 10, or forget everything. */
export const brokenWatching: readonly BrokenAdapter[] = [
  { fault: 'forgets everything at a restart', rules: [2, 4, 6, 8, 9, 10], make: () => memoryAdapter() },
  { fault: 'tells nothing', rules: [10, 4], make: () => ({ watch: () => () => {} }) },
  {
    fault: 'tells only what is new',
    rules: [10],
    make: telling((told) => (told.kind === 'created' ? told : null)),
  },
  { fault: 'tells everything as new', rules: [10], make: telling((told) => ({ ...told, kind: 'created' })) },
  {
    fault: 'tells a change without its text',
    rules: [10, 4],
    make: telling((told) => ({ ...told, comment: { ...told.comment, body: '' } })),
  },
  {
    fault: 'tells each change twice',
    rules: [10],
    make: ({ watch }) => ({
      watch: (threadId, onChange) =>
        watch(threadId, (change) => {
          onChange(change);
          onChange(structuredClone(change));
        }),
    }),
  },
  {
    fault: 'tells each change again a little later, by another way',
    rules: [10],
    make: ({ watch }) => ({
      watch: (threadId, onChange) =>
        watch(threadId, (change) => {
          onChange(change);
          setTimeout(() => onChange(structuredClone(change)), 1);
        }),
    }),
  },
  {
    fault: 'gives nothing that stops it',
    rules: [10, 4],
    make: ({ watch }) => ({
      watch: (threadId, onChange) => void watch(threadId, onChange) as never,
    }),
  },
  {
    fault: 'tells an adapter what it wrote itself',
    rules: [10],
    make: ({ create, watch }) => {
      const watchers = new Set<(change: Change) => void>();
      return {
        create: async (draft, options) => {
          const comment = await create(draft, options);
          for (const watcher of watchers) watcher({ kind: 'created', comment });
          return comment;
        },
        watch: (threadId, onChange) => {
          watchers.add(onChange);
          const stop = watch(threadId, onChange);
          return () => {
            watchers.delete(onChange);
            stop();
          };
        },
      };
    },
  },
  {
    fault: 'tells what happens in other threads',
    rules: [10],
    make: ({ watch }) => ({
      watch: (threadId, onChange) => {
        const stops = [threadId, `${threadId}/other`].map((id) => watch(id, onChange));
        return () => stops.forEach((stop) => stop());
      },
    }),
  },
  {
    fault: 'does not stop',
    rules: [10],
    make: ({ watch }) => ({
      watch: (threadId, onChange) => {
        watch(threadId, onChange);
        return () => {};
      },
    }),
  },
  {
    fault: 'stops a little later',
    rules: [10],
    make: ({ watch }) => ({
      watch: (threadId, onChange) => {
        const stop = watch(threadId, onChange);
        return () => setTimeout(stop);
      },
    }),
  },
  {
    fault: 'stops for all when one has enough',
    rules: [10],
    make: ({ watch }) => {
      const stops: (() => void)[] = [];
      return {
        watch: (threadId, onChange) => {
          stops.push(watch(threadId, onChange));
          return () => stops.forEach((stop) => stop());
        },
      };
    },
  },
  {
    fault: 'gives all watchers the same change',
    rules: [4],
    make: ({ watch }) => {
      const changes = new Map<string, Change>();
      return {
        watch: (threadId, onChange) =>
          watch(threadId, (change) => {
            const key = JSON.stringify(change);
            changes.set(key, changes.get(key) ?? change);
            onChange(changes.get(key) as Change);
          }),
      };
    },
  },
];
