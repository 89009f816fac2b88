import type { ImportedThread } from '../../import/imported-thread.js';

/** What of an import can be kept, and lines that say what else there was. */
export function keptOf(threads: readonly ImportedThread[]): { kept: ImportedThread[]; lines: string[] } {
  const lost = threads.filter(isLost);
  const known = threads.filter((thread) => !isLost(thread));
  // A page takes comments once: none of them, where others are still to come.
  const begun = new Set(known.filter(({ rest }) => rest !== undefined).map(pageOf));
  const cut = known.filter((thread) => begun.has(pageOf(thread)));
  const kept = known.filter((thread) => !begun.has(pageOf(thread)));
  const fewer = kept.filter(({ announced = 0, comments }) => announced > comments.length);
  return {
    kept,
    lines: [
      ...listed(
        'Left out, for their pages are not told; one is, where the last line of a discussion is its address:',
        lost.map(nameOf),
      ),
      ...listed(
        'Left out, for GitHub has more of their comments: ask it once more with these words too, add that to the file (>>), and import again:',
        cut.flatMap((thread) => wordsFor(thread).map((words) => `${words}: ${nameOf(thread)}`)),
      ),
      ...listed(
        'Fewer comments than were counted there:',
        fewer.map((thread) => `${thread.comments.length} of ${thread.announced}: ${nameOf(thread)}`),
      ),
    ],
  };
}

/** A repository has discussions that are of no page at all. */
function isLost({ source, url, path }: ImportedThread): boolean {
  return source === 'giscus-discussions' && url === undefined && path === undefined;
}

const pageOf = ({ id, url, path }: ImportedThread): string => url ?? path ?? id;

/** With ids such as GitHub gives: they go into a command. */
function wordsFor({ rest = [] }: ImportedThread): string[] {
  const ids = rest.map((id) => (/^[\w=-]{1,100}$/.test(id) ? id : 'ID'));
  return ids.length > 0 ? ids.map((id) => `-F all=false -f rest=${id}`) : ['none, but of the same page'];
}

function nameOf({ id, title = '' }: ImportedThread): string {
  return title === '' ? id : `${id} "${title.slice(0, 80).replace(/\s/g, ' ')}"`;
}

function listed(what: string, names: readonly string[]): string[] {
  return names.length > 0 ? [what, ...names.map((name) => `  ${name}`)] : [];
}
