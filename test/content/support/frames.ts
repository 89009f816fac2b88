/** A page of its own inside the test page, with the same origin. */
export function openFrame(html: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html>${html}`;
  document.body.append(frame);
  return frame;
}

export const loaded = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

/** Runs a module in a page with its own rules, and gives what it tells by `parent.report`. */
export async function reportOf<Report>(head: string, module: string): Promise<Report> {
  const told = new Promise<Report>((resolve) => {
    Object.assign(window, { report: resolve });
  });
  const frame = openFrame(
    `${head}<script type="module" src="${new URL(module, import.meta.url).href}"></script>`,
  );
  try {
    return await told;
  } finally {
    frame.remove();
  }
}
