/** A demo page in a frame, and what went wrong in it. */
export interface DemoPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly errors: readonly string[];
  /** Waits for something to come true, looked for once a frame. */
  until<Found>(
    find: (document: Document) => Found | null | undefined | false | '',
    what: string,
  ): Promise<Found>;
  close(): void;
}

/** Opens a page of the demo; resolves when it is loaded. */
export async function openPage(address: string): Promise<DemoPage> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const errors: string[] = [];
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await hearFrom(frame, errors);
  await loaded;
  return {
    frame,
    errors,
    get document() {
      return frame.contentDocument!;
    },
    async until(find, what) {
      for (let tries = 0; tries < 1000; tries++) {
        const found = find(frame.contentDocument!);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`${address}: ${what} did not come; errors: ${errors.join('; ') || 'none'}`);
    },
    close: () => frame.remove(),
  };
}

/** Listens before the page's modules run: they wait until the document is read. */
async function hearFrom(frame: HTMLIFrameElement, errors: string[]): Promise<void> {
  const blank = frame.contentWindow!.document;
  while (frame.contentDocument === blank || frame.contentDocument?.URL === 'about:blank') {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }
  const view = frame.contentWindow as Window & typeof globalThis;
  view.addEventListener(
    'error',
    (event) => errors.push(event.message || `not loaded: ${(event.target as Element | null)?.outerHTML}`),
    true,
  );
  view.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  const tell = view.console.error;
  view.console.error = (...told: unknown[]) => {
    errors.push(told.map(String).join(' '));
    tell.apply(view.console, told);
  };
}
