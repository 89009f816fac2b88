import { looksOf } from '../../conversation/people/skeleton.js';
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
  const judge = remembering(judging(names));
  // Not a promise: some runtimes give up who has begun it, and nobody else may wait for that.
  let people: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  let until = -Infinity;

  /** Looks by name. */
  async function moderators(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const time = now();
    if (people && time < until && until - time <= FRESH) return people;
    people = new Map((await store.moderators()).map(({ name }) => [name, looksOfAll([name])]));
    until = time + FRESH;
    return people;
  }

  return async (name, by) => {
    const { looks, badge } = judge(name);
    if (looks.length === 0) return;
    const others = [...(await moderators())].some(
      ([person, reserved]) => person !== by?.name && looks.some((look) => reserved.has(look)),
    );
    if (others || (badge && !by)) {
      const message = `The name ${name} is kept for the owner and the moderators of this site`;
      throw new Refusal(403, 'FORBIDDEN', message, {}, { reason: 'reserved-name' });
    }
  };
}

interface Judged {
  readonly looks: readonly string[];
  /** Whether it looks like a name that is kept for the owner and all moderators. */
  readonly badge: boolean;
}

/** `names`: that are kept for them beside those of badges. */
function judging(names: readonly string[]): (name: string) => Judged {
  let reserved: { readonly whole: ReadonlySet<string>; readonly parts: ReadonlySet<string> } | undefined;
  return (name) => {
    // When the first one writes: a server that starts has other things to do.
    reserved ??= { whole: looksOfAll([...BADGES, ...names]), parts: looksOfAll(PARTS) };
    const { whole, parts } = reserved;
    // Signs that stand for letters here, though they are none.
    const looks = [name, name.replace(/[!|]/g, 'l')].flatMap(looksOf);
    const badge =
      looks.some((look) => whole.has(look)) ||
      wordsIn(name).some((word) => looksOf(word).some((look) => parts.has(look)));
    return { looks, badge };
  };
}

/** Names that are not looked at again; with more, all are forgotten. */
const MOST = 1000;

/** Who writes writes more, and mostly under the same name. */
function remembering(judge: (name: string) => Judged): (name: string) => Judged {
  const known = new Map<string, Judged>();
  return (name) => {
    let judged = known.get(name);
    if (!judged) {
      if (known.size >= MOST) known.clear();
      known.set(name, (judged = judge(name)));
    }
    return judged;
  };
}

/** What stands between spaces and punctuation. */
const wordsIn = (name: string): readonly string[] => name.normalize('NFKC').split(/[\s\p{P}\p{S}]+/u);
