/** `[Anon (9:16AM)](#comment-7)`: a mention as it is written. The id says who is meant, the label is for people. */
export function writtenMention(label: string, id: string): string {
  return `[${label.replace(/[\\`*_[\]<>&]/g, '\\$&')}](#comment-${id})`;
}
