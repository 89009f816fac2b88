/** A page of its own. */
export interface Page {
  readonly document: Document;
  readonly window: Window;
  /** Promises of the page that were rejected, with nobody to hear it. */
  readonly rejections: unknown[];
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/**
 * Opens a page with its own `<html>`, in a frame, with the elements defined. Modules that are `missing` can't be
 * fetched, as if the network had gone.
 */
export async function openPage(
  html: string,
  { missing = [] }: { missing?: readonly string[] } = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const imports = Object.fromEntries(missing.map((path) => [path, `/missing${path}`]));
  const head = `<base href="${location.origin}/">
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script>rejections = []; addEventListener('unhandledrejection', (event) => rejections.push(event.reason));</script>
    <script type="module" src="/src/define.ts"></script>
    <script type="module">
      import { CommentCount } from '/src/elements/comment-count.ts';
      customElements.define('comment-count', CommentCount);
    </script>`;
  frame.srcdoc = `<!doctype html>${html.replace(/^<html[^>]*>/, `$&${head}`)}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow!;
  return {
    document: frame.contentDocument!,
    window,
    rejections: Reflect.get(window, 'rejections') as unknown[],
  };
}

/** A thread with its archive in the page. */
export function threadIn(html: string, attributes = ''): string {
  const comments = [
    {
      id: '1',
      parentId: null,
      author: { name: '' },
      body: 'One.',
      createdAt: '2020-04-24T09:16:00.000Z',
      revision: 1,
    },
    { id: '2', parentId: '1', author: { name: 'Ana' }, body: 'Two.', createdAt: null, revision: 1 },
  ];
  const archive = JSON.stringify({ id: 'archive', comments });
  return `${html}<comment-thread ${attributes}><script type="application/json">${archive}</script></comment-thread>`;
}
