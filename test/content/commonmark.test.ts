import { expect } from 'chai';
import { parseMarkdown } from '../../src/content/markdown/blocks.js';
import { toHtml } from '../../src/content/markdown/html.js';
import { corpus } from './support/corpora.js';

interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly section: string;
  readonly number: number;
}

/** The examples of CommonMark 0.31.2 that come out different, by the reason that README.md of the parser gives. */
const DIFFERENT: Readonly<Record<string, readonly number[]>> = {
  'raw HTML is text': [
    21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
    167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187,
    188, 189, 190, 191, 308, 344, 475, 476, 477, 491, 494, 524, 613, 614, 615, 616, 617, 623, 625, 626, 627,
    628, 629, 630, 631, 642, 643,
  ],
  'indentation makes no code': [
    1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 107, 110, 111, 112, 114, 115, 116, 117, 118, 134, 225, 231, 236, 252,
    253, 254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 309, 313,
  ],
  'no link definitions': [
    23, 33, 192, 193, 194, 195, 196, 198, 200, 201, 202, 203, 204, 205, 206, 207, 208, 210, 211, 214, 215,
    216, 217, 218, 317, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543,
    544, 545, 549, 550, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569,
    570, 571, 573, 576, 577, 582, 583, 584, 585, 586, 587, 588, 589, 591, 592, 593,
  ],
  'no underlined headings': [59, 80, 81, 82, 83, 84, 85, 86, 89, 90, 91, 93, 95, 96, 100, 102, 103, 141, 300],
  'empty headings, and #s that close one, are text': [71, 72, 73, 79],
  'a line without > ends a quotation': [232, 233, 238, 247, 250, 251, 292, 293],
  'a link needs an address, and shows it where it has no words': [484, 485, 486, 487],
  'an image is a link, so it holds no other': [517, 520, 574, 575],
  'addresses are links by themselves': [602, 608, 611],
  'few named character references': [25, 32, 503],
  'a character reference makes no line break': [39],
  'white space at a line’s end is dropped, also in code': [335, 336, 337, 640],
  'any white space ends an address': [507],
};

/** Any address is a link here, as in the specification; which ones the widget takes is the business of `links.ts`. */
const anyLink = (destination: string): string | null => destination || null;

/** Both sides as one line of HTML; what is different on purpose everywhere is made the same first. */
function normalised(html: string, expected: boolean): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (expected) translate(body);
  for (const link of body.querySelectorAll('a'))
    link.setAttribute('href', encoded(link.getAttribute('href') ?? ''));
  for (const code of body.querySelectorAll('pre code')) code.textContent = (code.textContent ?? '').trimEnd();
  return body.innerHTML.replace(/ start="\d+"/g, '').trim();
}

/** How the specification's HTML is shown here: headings, images, titles, line breaks. */
function translate(body: HTMLElement): void {
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const [paragraph, strong] = [document.createElement('p'), document.createElement('strong')];
    strong.append(...heading.childNodes);
    paragraph.append(strong);
    heading.replaceWith(paragraph);
  }
  for (const image of body.querySelectorAll('img')) {
    const link = document.createElement('a');
    link.setAttribute('href', image.getAttribute('src') ?? '');
    link.append(image.alt || link.getAttribute('href') || '');
    image.replaceWith(link);
  }
  for (const element of body.querySelectorAll('*')) {
    element.removeAttribute('title');
    element.removeAttribute('class');
  }
  for (const line of body.querySelectorAll('br')) {
    if (line.nextSibling instanceof Text) line.nextSibling.data = line.nextSibling.data.replace(/^\n/, '');
  }
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('pre')) continue;
    const inline = text.parentElement?.closest('p');
    if (!inline && !text.data.trim()) text.remove();
    else text.replaceWith(...withBreaks(inline ? text.data : text.data.replace(/^\n|\n$/g, '')));
  }
}

function withBreaks(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, index) => (index ? [document.createElement('br'), line] : [line]));
}

function encoded(href: string): string {
  try {
    return encodeURI(decodeURI(href));
  } catch {
    return encodeURI(href);
  }
}

describe('CommonMark 0.31.2', () => {
  it('gives the specification’s own examples their structure, apart from the differences that are told', async function () {
    const examples = await corpus<Example[]>('commonmark');
    if (!examples) return this.skip();
    expect(examples).to.have.length(652);
    const different = examples.filter(({ markdown, html }) => {
      const source = markdown.replaceAll('→', '\t');
      const got = normalised(toHtml(parseMarkdown(source, anyLink)), false);
      return got !== normalised(html.replaceAll('→', '\t'), true);
    });
    const told = Object.values(DIFFERENT).flat();
    expect(different.map(({ number }) => number)).to.deep.equal(told.sort((a, b) => a - b));
    expect(told).to.have.length(241);
  });
});
