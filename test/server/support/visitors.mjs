import { until } from './servers.mjs';

/** A person with a browser of their own, on the page of a server. */
export class Visitor {
  constructor({ page, errors }) {
    this.page = page;
    this.errors = errors;
  }

  /** Asks the page something about the root of the thread, until it is true; gives what it is then. */
  async sees(look, ...given) {
    let seen;
    await until(async () => {
      const root = await this.page.evaluateHandle(() => {
        const root = document.querySelector('comment-thread')?.shadowRoot;
        return root?.querySelector('[part=list]') ? root : null;
      });
      return (seen = root.asElement() && (await this.page.evaluate(look, root, ...given)));
    });
    return seen;
  }

  async writes(text, name = '') {
    await this.sees((root) => {
      const write = root.querySelector('[part~=write]');
      if (write?.localName === 'button') write.click();
      return Boolean(root.querySelector('comment-composer')?.shadowRoot?.querySelector('textarea'));
    });
    await this.sees(
      (root, text, name) => {
        const composer = root.querySelector('comment-composer');
        composer.body = text;
        composer.shadowRoot.querySelector('#name').value = name;
        composer.shadowRoot.querySelector('[part=submit]').click();
        return true;
      },
      text,
      name,
    );
    return this.sees((root, text) => {
      const sent = [...root.querySelectorAll('article:not([data-sending])')];
      return sent.find((each) => each.textContent.includes(text))?.id.slice('comment-'.length);
    }, text);
  }

  /** Goes to a page of the menu by the words on the way there. */
  async opensMenu(...words) {
    await this.sees((root) => {
      root.querySelector('comment-composer [part~=who-button]')?.click();
      return Boolean(root.querySelector('comment-identity')?.shadowRoot.querySelector('dialog[open]'));
    });
    for (const each of words) await this.presses(each);
  }

  async presses(words) {
    await this.sees((root, words) => {
      const buttons = root.querySelector('comment-identity').shadowRoot.querySelectorAll('button');
      const button = [...buttons].find((each) => each.textContent.trim() === words && !each.disabled);
      button?.click();
      return Boolean(button);
    }, words);
  }

  /** The text of the page of the menu, once it has such words. */
  async reads(pattern) {
    return this.sees((root, source) => {
      const page = root.querySelector('comment-identity')?.shadowRoot?.querySelector('.page');
      return page && new RegExp(source).exec(page.textContent)?.[0];
    }, pattern.source);
  }
}
