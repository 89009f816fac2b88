const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g;

/** Makes `$1`, `$2` … of each `?` that stands for a value; each text once, for there are few. */
export function numbered(): (sql: string) => string {
  const known = new Map<string, string>();
  return (sql) => {
    let result = known.get(sql);
    if (result === undefined) {
      let count = 0;
      result = sql.replace(PARTS, (part) => (part === '?' ? `$${++count}` : part));
      known.set(sql, result);
    }
    return result;
  };
}
