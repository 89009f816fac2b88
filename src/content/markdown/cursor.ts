/** Goes through a text line by line, and through the markers at the beginning of each. */
export class Cursor {
  readonly body: string;
  /** The line's first letter that is no white space; `end` where there is none. */
  next = 0;
  /** How many columns that letter is away; a tab goes to the next multiple of four. */
  indent = 0;
  /** The line from there on, without white space behind it. */
  rest = '';
  /** Behind the line's last letter. */
  end = 0;
  /** Where the line's content begins, as far as markers have been taken off. */
  at = 0;
  /** Where the next line begins. */
  following = 0;
  #column = 0;

  constructor(body: string) {
    this.body = body;
  }

  /** Goes to the line from `start` on, with the line break behind it. */
  begin(start: number, following: number): void {
    this.at = start;
    this.end = this.following = following;
    while (this.end > start && ' \t\r\n'.includes(this.body.charAt(this.end - 1))) this.end--;
    this.#column = 0;
    this.#measure();
  }

  /** Takes the white space off, and so many letters. */
  take(letters: number): void {
    this.at = this.next + letters;
    this.#column += this.indent + letters;
    this.#measure();
  }

  /** Takes so many columns of white space off; in the middle of a tab it stays before the tab. */
  skip(columns: number): void {
    while (columns > 0 && this.at < this.next) {
      const width = this.body[this.at] === '\t' ? 4 - (this.#column % 4) : 1;
      if (width <= columns) this.at++;
      this.#column += Math.min(width, columns);
      columns -= width;
    }
    this.#measure();
  }

  #measure(): void {
    let column = this.#column;
    this.next = this.at;
    for (; this.next < this.end; this.next++) {
      const char = this.body[this.next];
      if (char === '\t') column += 4 - (column % 4);
      else if (char === ' ') column++;
      else break;
    }
    this.indent = column - this.#column;
    this.rest = this.body.slice(this.next, this.end);
  }
}
