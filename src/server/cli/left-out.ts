import type { ImportedThread } from '../../import/imported-thread.js';

/** What of an import can be kept, and lines that say what else there was. */
export function keptOf(threads: readonly ImportedThread[]): { kept: ImportedThread[]; lines: string[] } {
  const lost = threads.filter(isLost);
  const cut = threads.filter((thread) => thread.rest !== undefined && !isLost(thread));
  const kept = threads.filter((thread) => thread.rest === undefined && !isLost(thread));
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
        cut.flatMap((thread) => idsOf(thread).map((id) => `-F all=false -f rest=${id}: ${nameOf(thread)}`)),
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

/** Such as GitHub gives: they go into a command. */
function idsOf({ rest = [] }: ImportedThread): string[] {
  return rest.map((id) => (/^[\w=-]{1,100}$/.test(id) ? id : 'ID'));
}

function nameOf({ id, title = '' }: ImportedThread): string {
  return title === '' ? id : `${id} "${title.slice(0, 80).replace(/\s/g, ' ')}"`;
}

function listed(what: string, names: readonly string[]): string[] {
  return names.length > 0 ? [what, ...names.map((name) => `  ${name}`)] : [];
}
