import { looksOf } from '../../conversation/skeleton.js';
import { Refusal } from '../http/refusal.js';
import type { AccessStore } from '../stores/access.js';
import type { KeyHolder } from '../stores/identity.js';
import { BADGES, PARTS } from './badge-words.js';

/** For how long it is not looked again who moderates, in milliseconds. */
const FRESH = 5000;

/** Throws `FORBIDDEN` for a name that is kept for somebody else. */
export type CheckName = (name: string, by: KeyHolder['moderator']) => Promise<void>;

export interface ReservedOptions {
  readonly store: Pick<AccessStore, 'moderators'>;
  /** Names that only the owner and moderators may use, beside those of badges. */
  readonly names: readonly string[];
  readonly now: () => number;
}

const looksOfAll = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(looksOf));

/**
 * Names that make people believe who writes: what badges say, and what the owner and the moderators are called, whatever
 * letters are used for it. They are for the keys of the owner and the moderators, each of whom has their own name too.
 */
export function reservedNames({ store, names, now }: ReservedOptions): CheckName {
  const badges = looksOfAll([...BADGES, ...names]);
  const parts = looksOfAll(PARTS);
  let people: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined;
  let until = -Infinity;

  /** Looks by name. */
  function moderators(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const time = now();
    if (!people || time >= until || until - time > FRESH) {
      until = time + FRESH;
      people = store
        .moderators()
        .then((known) => new Map(known.map(({ name }) => [name, looksOfAll([name])])));
      people.catch(() => (people = undefined));
    }
    return people;
  }

  return async (name, by) => {
    // Signs that stand for letters here, though they are none.
    const looks = [name, name.replace(/[!|]/g, 'l')].flatMap(looksOf);
    if (looks.length === 0) return;
    const has = (reserved: ReadonlySet<string>): boolean => looks.some((look) => reserved.has(look));
    const badge = has(badges) || wordsIn(name).some((word) => looksOf(word).some((look) => parts.has(look)));
    const others = [...(await moderators())].some(
      ([person, reserved]) => has(reserved) && person !== by?.name,
    );
    if (others || (badge && !by)) {
      const message = `The name ${name} is kept for the owner and the moderators of this site`;
      throw new Refusal(403, 'FORBIDDEN', message, {}, { reason: 'reserved-name' });
    }
  };
}

/** What stands between spaces and punctuation. */
const wordsIn = (name: string): readonly string[] => name.normalize('NFKC').split(/[\s\p{P}\p{S}]+/u);
