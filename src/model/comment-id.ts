/** Whether a text can be the id of a comment: it stands in addresses as it is, and every database can index it. */
export function isCommentId(text: string): boolean {
  return /^[\w.~:-]{1,128}$/.test(text);
}
