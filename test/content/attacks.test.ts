import { expect } from 'chai';
import { linkHref } from '../../src/content/links.js';
import { inserting } from '../../src/content/references/insert.js';
import { renderBody } from '../../src/content/render.js';
import type { RenderOptions } from '../../src/content/renderer.js';
import { OWN_ATTACKS } from './support/attacks.js';
import { corpus, type AttackCase } from './support/corpora.js';
import { loaded, openFrame } from './support/frames.js';

const CORPORA = [
  'dompurify-fixtures',
  'html5sec',
  'owasp-filter-evasion',
  'payloadsallthethings',
  'polyglots-by-field',
  'markdown-it-xss',
];
const TAGS = new Set('a b blockquote br code del div em hr i li ol p pre s strong ul'.split(' '));
const LOUD = ['alert', 'confirm', 'prompt', 'print'] as const;
const EVENTS =
  'pointerover mouseover mousemove pointerdown mousedown focus focusin keydown click auxclick wheel animationend toggle';

/** Every way in which a comment's text reaches the page: as both formats, and as what a reference carries. */
function renderings({ payload }: AttackCase): DocumentFragment[] {
  const reference = { start: 0, end: Math.max(1, payload.length), href: payload, label: payload };
  const options: RenderOptions[] = [
    {},
    { format: 'html' },
    { weave: inserting([{ ...reference, kind: 'mention' }]) },
    { weave: inserting([{ ...reference, kind: 'quotation' }]) },
  ];
  return options.map((option) => renderBody(payload, option));
}

/** What is in a tree that must not be; nothing for a good one. */
function faults(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const wrong = [...element.attributes].filter(
      ({ name, value }) => !allowed(element.localName, name, value),
    );
    const bad = wrong.map(({ name, value }) => `${element.localName}[${name}=${value}]`);
    return TAGS.has(element.localName) ? bad : [`<${element.localName}>`, ...bad];
  });
}

function allowed(tag: string, name: string, value: string): boolean {
  if (name === 'dir') return value === 'auto' && tag !== 'a';
  if (name === 'rel') return tag === 'a' && value === 'nofollow ugc noopener noreferrer';
  if (name === 'start') return tag === 'ol' && /^\d{1,9}$/.test(value);
  if (name === 'data-reference') return value === '0';
  return (
    name === 'href' &&
    tag === 'a' &&
    /^(?:https?:\/\/[^@]*(?:[/?#].*)?$|mailto:|#comment-[\w.~:-]+$)/s.test(value)
  );
}

/** A list as the widget has it: comments in one shadow root, another comment behind each. */
function list(target: Document): { add: (fragment: DocumentFragment) => HTMLElement; host: HTMLElement } {
  const host = target.createElement('div');
  target.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const add = (fragment: DocumentFragment): HTMLElement => {
    const article = target.createElement('article');
    article.append(fragment);
    root.append(article);
    return article;
  };
  return { add, host };
}

let cases: AttackCase[] = [];
let complete = true;

before(async () => {
  const data = await Promise.all(CORPORA.map((name) => corpus<AttackCase[]>(name)));
  complete = !data.includes(null);
  cases = [...OWN_ATTACKS, ...data.flatMap((found) => found ?? [])];
});

describe('hostile comments', () => {
  it('leave nothing but the allowed elements and attributes', () => {
    const bad = cases.flatMap((attack) =>
      renderings(attack)
        .flatMap(faults)
        .map((fault) => `${attack.id}: ${fault}`),
    );
    expect(bad).to.deep.equal([]);
    expect(cases.length).to.be.greaterThan(complete ? 780 : 60);
  });

  it('run nothing when they are shown, pointed at, focused, typed on and clicked', () => {
    const calls: string[] = [];
    const originals = LOUD.map((name) => [name, window[name]] as const);
    const { add, host } = list(document);
    let current = '';
    // No link is followed: an engine may take any of these for a click.
    for (const type of EVENTS.split(' '))
      host.shadowRoot!.addEventListener(type, (event) => event.preventDefault());
    try {
      for (const name of LOUD) Object.assign(window, { [name]: () => calls.push(current) });
      for (const attack of cases) {
        current = attack.id;
        for (const fragment of renderings(attack)) {
          const article = add(fragment);
          for (const element of article.querySelectorAll<HTMLElement>('*')) {
            element.focus();
            for (const type of EVENTS.split(' '))
              element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
          }
          article.remove();
        }
      }
    } finally {
      Object.assign(window, Object.fromEntries(originals));
      host.remove();
    }
    expect(calls).to.deep.equal([]);
  });

  it('send no request, and leave the comments around them as they were', async () => {
    const frame = openFrame(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`);
    await loaded(frame);
    const page = frame.contentDocument!;
    const blocked: string[] = [];
    const { add, host } = list(page);
    for (const attack of cases) for (const fragment of renderings(attack)) add(fragment);
    add(renderBody('the last *one*'));
    const articles = host.shadowRoot!.children;
    expect(articles).to.have.length(cases.length * 4 + 1);
    expect(articles[articles.length - 1]!.innerHTML).to.equal('<p dir="auto">the last <em>one</em></p>');
    // Violations are told in the order of the requests: ours comes behind all others.
    await new Promise((resolve) => {
      page.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        blocked.push(blockedURI);
        if (blockedURI.endsWith('/last')) resolve(blocked);
      });
      page.body.append(Object.assign(page.createElement('img'), { src: '/last' }));
    });
    expect(blocked).to.deep.equal([`${location.origin}/last`]);
    const loads = frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loads.filter((name) => !name.endsWith('/last'))).to.deep.equal([]);
    frame.remove();
  });

  it('get no address of theirs through as a website either', () => {
    const taken = cases.map(({ payload }) => linkHref(payload)).filter((href) => href !== null);
    expect(taken.filter((href) => !/^(?:https?:\/\/[^@]+|mailto:.*)$/s.test(href))).to.deep.equal([]);
  });
});

/** A page that takes a comment as it comes: no address outside is reached, and what would call for the reader calls us. */
async function unprotected(id: string, payload: string): Promise<void> {
  const stubs = LOUD.map((name) => `page.${name} = () => top.hit('${id}')`).join(';');
  const script = `const stub = (page) => { ${stubs} }; stub(window);
    new MutationObserver(() => { for (let i = 0; i < frames.length; i++) stub(frames[i]); })
      .observe(document, { childList: true, subtree: true });`;
  const rules = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${rules}"><script>${script}</script>`;
  const frame = openFrame(`${head}${payload}</article><p>the next</p>`, 'allow-scripts allow-same-origin');
  await loaded(frame);
  // A page of its own has one element that the browser focuses; one of many frames has not.
  frame.contentDocument?.querySelector<HTMLElement>('[autofocus]')?.focus();
}

describe('the harness for hostile comments', () => {
  it('is hit by those that run by themselves when nothing protects it', async function () {
    this.timeout(60_000);
    const auto = cases.filter(({ live }) => live === 'auto');
    const hit = new Set<string>();
    const chromium = 'userAgentData' in navigator;
    const enough = Math.floor(auto.length * (chromium ? 0.97 : 0.7));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 30_000);
      Object.assign(window, {
        hit: (id: string) => {
          if (hit.add(id).size < enough) return;
          clearTimeout(timer);
          resolve();
        },
      });
      for (const { id, payload } of auto) void unprotected(id, payload);
    });
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    expect(hit.size, `of ${auto.length}`).to.be.at.least(enough);
  });
});
