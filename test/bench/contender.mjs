// This widget for a bench of comment widgets side by side: the script-tag build, with an adapter of a few lines on the
// bench's own backend. Build first (npm run build). All that is loaded lazily is served, as a site owner would serve dist/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runner/process.mjs';

const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const chunks = readdirSync(join(dist, 'embed')).filter((file) => file.endsWith('.js'));

/** A comment of the bench as one of ours: the source text, which is Markdown. */
const ours = ({ id, parent, author, time, md }) => ({
  id: String(id),
  parentId: parent ? String(parent) : null,
  author: { name: author.name, ...(author.link && { url: author.link }) },
  body: md,
  createdAt: new Date(time).toISOString(),
  revision: 1,
});

/** What a thread shows at first, where its element does not say otherwise. */
const PAGE = 50;

/** Runs in the page. One request, as the widgets beside it make: for a page, or for everything. */
const adapter = (base, all) => `
  document.querySelector('comment-thread').adapter = {
    name: 'bench',
    async list({ limit }) {
      return (await fetch('${base}/comments${all ? '' : '?limit='}'${all ? '' : ' + limit'})).json();
    },
    create: () => new Promise(() => {}),
  };`;

/** The oldest come first, as the element asks for them. */
function pageOf({ list }, limit) {
  const oldest = list.map(ours).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const comments = oldest.slice(0, limit);
  return { comments, total: list.length, ...(comments.length < list.length && { next: 'more' }) };
}

export default {
  name: 'comment-thread',
  label: 'comment-thread',
  kind: 'ours',
  version,
  notes: 'pages of 50 comments; texts are Markdown, rendered and sanitised in the browser',
  files: Object.fromEntries([
    ['embed.js', join(dist, 'embed.js')],
    ...chunks.map((file) => [`embed/${file}`, join(dist, 'embed', file)]),
  ]),
  page: ({ base, mode }) => ({
    // The line that the README gives for it holds the place of the widget until its script has come.
    head: '<style>comment-thread:not(:defined) { display: block; min-height: 100svh }</style>',
    body: `<comment-thread></comment-thread><script>${adapter(base, mode === 'all')}</script>`,
    tail: `<script type="module" src="${base}/embed.js"></script>`,
  }),
  api: ({ path, query, thread }) =>
    path === '/comments' ? { json: pageOf(thread, query.limit ? Number(query.limit) : Infinity) } : null,
  expected: ({ n, mode }) => (mode === 'all' ? n : Math.min(n, PAGE)),
  count: `(d) => d.querySelector('comment-thread').shadowRoot?.querySelectorAll('article').length ?? 0`,
  composer: `(d, reply) => {
    const { shadowRoot } = d.querySelector('comment-thread');
    const composer = shadowRoot.querySelector(reply ? 'article comment-composer' : '.write comment-composer');
    if (!composer && !reply) shadowRoot.querySelector('[part~=write]')?.click();
    return composer?.shadowRoot?.querySelector('textarea') ?? null;
  }`,
  reply: `(d, i) => d.querySelector('comment-thread').shadowRoot.querySelectorAll('[data-do=reply]')[i]`,
  replyOpen: `(d) => d.querySelector('comment-thread').shadowRoot.querySelector('article comment-composer')?.shadowRoot?.querySelector('textarea')`,
};
