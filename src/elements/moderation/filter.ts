import type { QueueItem } from '../../model/moderation.js';

/** Where the comments of a thread are to be read; null where that is not known. */
export function addressOf({ id, url }: QueueItem['thread']): string | null {
  return webAddress(url) ?? webAddress(id);
}

/** An address that may be led to; null for any other text. */
export function webAddress(text: string | undefined): string | null {
  const page = text !== undefined && URL.canParse(text) ? new URL(text) : null;
  return page && /^https?:$/.test(page.protocol) ? page.href : null;
}

/** An address without what all addresses have. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** What a thread is called here: its title, else its address without what all addresses have. */
export function threadName(thread: QueueItem['thread']): string {
  if (thread.title) return thread.title;
  const address = addressOf(thread);
  return address === null ? thread.id : shortAddress(address);
}

/** How a writer is called who is told apart from others, but has no name. */
export const writerTag = (writer: string): string => `#${writer}`;

/** Whether an entry has all the words in it that were typed into the filter: in its text, name, thread, writer or reasons. */
export function matches(item: QueueItem, words: string): boolean {
  const { comment, thread, writer, reasons } = item;
  const all = [
    comment.author.name,
    comment.author.url,
    comment.body,
    threadName(thread),
    thread.id,
    writer === null ? '' : writerTag(writer),
    ...reasons.map(({ words: said }) => said ?? ''),
  ]
    .join('\n')
    .toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
