import '../src/define.js';
import type { CommentAdapter } from '../src/adapters/adapter.js';
import { importThread } from '../src/adapters/indexeddb-import.js';
import { indexedDBAdapter } from '../src/adapters/indexeddb.js';
import { memoryAdapter } from '../src/adapters/memory.js';
import { importArtalk } from '../src/import/artalk.js';
import { importBloggerThreads, type ImportedThread } from '../src/import/blogger.js';
import { importDisqus } from '../src/import/disqus.js';
import { importGiscus } from '../src/import/giscus.js';
import { importRemark42 } from '../src/import/remark42.js';
import { importWaline } from '../src/import/waline.js';
import { importWordPress } from '../src/import/wordpress.js';
import { CommentError } from '../src/model/errors.js';
import { EXAMPLE } from './example-page.js';

type Shown = Pick<ImportedThread, 'id' | 'title' | 'date' | 'url'>;

const SOURCES: Record<ImportedThread['source'], string> = {
  'atom-export': 'a blog’s export',
  'atom-feed': 'a comment feed',
  'api-json': 'an answer of the Blogger API',
  'page-text': 'the text of a page',
  'disqus-export': 'an export of Disqus',
  'wordpress-export': 'an export of WordPress',
  'remark42-backup': 'a backup of Remark42',
  'artalk-export': 'an export of Artalk',
  'waline-export': 'an export of Waline',
  'isso-database': 'a database of Isso',
  'giscus-discussions': 'the discussions of giscus',
};

const element = <Name extends HTMLElement>(id: string): Name => document.getElementById(id) as Name;
const form = element<HTMLFormElement>('source');
const text = element<HTMLTextAreaElement>('text');
const zone = element<HTMLInputElement>('zone');
const day = element<HTMLInputElement>('day');
const post = element<HTMLSelectElement>('post');

let threads: ImportedThread[] = [];

form.addEventListener('submit', (event) => {
  event.preventDefault();
  read(text.value);
});
element('example').addEventListener('click', () => {
  text.value = EXAMPLE;
  read(EXAMPLE);
});
element<HTMLInputElement>('file').addEventListener('change', (event) => {
  void readFile((event.target as HTMLInputElement).files?.[0]);
});
for (const type of ['dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.toggle('over', type === 'dragover');
    if (type === 'drop') void readFile(event.dataTransfer?.files[0], event.dataTransfer?.getData('text'));
  });
}
post.addEventListener('change', () => void keep(threads[post.selectedIndex]));

element('zones').append(...Intl.supportedValuesOf('timeZone').map((name) => new Option(name, name)));
reopen();

async function readFile(file: File | undefined, dropped = ''): Promise<void> {
  const content = file ? await file.text() : dropped;
  if (content === '') return;
  // A whole export would only make the box slow.
  text.value = content.length > 200_000 ? '' : content;
  read(content);
}

function read(content: string): void {
  element('problem').hidden = true;
  try {
    threads = threadsIn(content);
  } catch (error) {
    element('status').textContent = '';
    showProblem(error, content);
    return;
  }
  threads.sort((a, b) => b.comments.length - a.comments.length);
  post.replaceChildren(
    ...threads.map(({ id, title, comments }) => new Option(`${title ?? id} (${comments.length})`)),
  );
  element('choice').hidden = threads.length < 2;
  void keep(threads[0]);
}

function threadsIn(content: string): ImportedThread[] {
  const start = content.slice(0, 2000);
  if (start.startsWith('SQLite format 3\0')) {
    throw new CommentError(
      'BAD_DATA',
      'A page can’t open a database; for that of Isso there is comment-thread import isso',
    );
  }
  if (/<disqus\s/.test(start)) return importDisqus(content);
  if (start.includes('//wordpress.org/export/')) return importWordPress(content);
  if (/^\s*\{"version":/.test(start)) return importRemark42(content);
  if (/^\s*\{[^[{]*"type":\s*"waline"/.test(start)) return importWaline(content);
  if (/^\s*\[/.test(start) && start.includes('"page_key"')) return importArtalk(content);
  if (/^[\s[]*\{\s*"data":\s*\{\s*"(?:repository|node)":/.test(start)) return importGiscus(content);
  return importBloggerThreads(content, {
    ...(zone.value !== '' && { timeZone: zone.value }),
    ...(day.value !== '' && { baseDate: day.value }),
  });
}

/** Puts an imported thread into this browser, shows it, and names it in the address so that a reload shows it again. */
async function keep(thread: ImportedThread | undefined): Promise<void> {
  if (!thread) return;
  const told = [`Read from ${SOURCES[thread.source]}: ${thread.comments.length} comments`];
  if (thread.announced !== undefined && thread.announced !== thread.comments.length) {
    told.push(`of the ${thread.announced} that the page announces`);
  }
  let adapter: CommentAdapter = indexedDBAdapter();
  try {
    await importThread(thread);
    const { id, title, date, url } = thread;
    const named = Object.entries({ thread: id, title, date, url }).filter(
      (entry): entry is [string, string] => !!entry[1],
    );
    history.replaceState(null, '', `?${new URLSearchParams(named)}`);
  } catch {
    adapter = memoryAdapter({ threads: [thread] });
    told.push('not kept, because this browser refuses to store it');
  }
  element('status').textContent = `${told.join(', ')}.`;
  show(thread, adapter);
}

function reopen(): void {
  const query = new URLSearchParams(location.search);
  const id = query.get('thread');
  const entries = ['title', 'date', 'url'].map((key) => [key, query.get(key) || undefined]);
  if (id) show({ id, ...Object.fromEntries(entries) }, indexedDBAdapter());
}

function show({ id, title = 'A conversation', date = '', url }: Shown, adapter: CommentAdapter): void {
  const result = element('result');
  result.hidden = false;
  result.querySelector('comment-thread')?.remove();
  element('title').textContent = title;
  element('date').textContent =
    date && new Date(`${date}T12:00`).toLocaleDateString('en', { dateStyle: 'full' });
  const address = element('address');
  address.hidden = !/^https?:/.test(url ?? '');
  Object.assign(address.firstElementChild!, { href: address.hidden ? '' : url, textContent: url });
  const widget = document.createElement('comment-thread');
  widget.threadId = id;
  widget.adapter = adapter;
  result.append(widget);
}

function showProblem(error: unknown, content: string): void {
  const problem = element('problem');
  const message = document.createElement('p');
  message.textContent = error instanceof CommentError ? `${error.message}.` : String(error);
  problem.replaceChildren(message);
  const place = error instanceof CommentError ? error.place : undefined;
  const line = place && content.split(/\r\n?|\n/, place.line)[place.line - 1];
  if (place && line) {
    const from = Math.max(0, place.column - 40);
    const code = document.createElement('pre');
    code.textContent = `${line.slice(from, from + 80)}\n${' '.repeat(place.column - 1 - from)}^`;
    problem.append(code);
  }
  problem.hidden = false;
}
