/**
 * What a name of plain letters (A to Z, with accents, and the signs that stand in names) is told apart by: two names whose plain
 * looks differ have no look in common (`looksOf`), and of two that have the same one, that has to be asked. Null for another name. Most
 * threads are read with this, and without the table of letters that look alike.
 */
export function plainLook(name: string): string | null {
  const letters = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ '.\p{M}-]/gu, '');
  return /^[a-z]+$/.test(letters) ? letters.replace(/[ilmw]|rn|vv/g, '-') : null;
}
