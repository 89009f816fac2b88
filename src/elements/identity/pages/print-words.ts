/** Prints a title and words alone on a sheet, without the page around them. */
export function printWords(title: string, words: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const sheet = frame.contentDocument!;
  const list = sheet.createElement('ol');
  for (const word of words.split(/\s+/)) {
    const item = sheet.createElement('li');
    item.textContent = word;
    list.append(item);
  }
  const heading = sheet.createElement('h1');
  heading.textContent = title;
  sheet.body.append(heading, list);
  const view = frame.contentWindow!;
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
