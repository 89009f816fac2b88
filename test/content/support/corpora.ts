/** A public attack or Markdown case of the data that may lie beside the project. */
export interface AttackCase {
  readonly id: string;
  readonly field: 'author' | 'body' | 'mention' | 'quote' | 'url' | 'website';
  readonly payload: string;
  readonly live: 'auto' | 'load' | 'quiet' | 'ui';
}

/** Data from beside the project; null where this clone has none: the test should `this.skip()`. */
export async function corpus<Data>(name: string): Promise<Data | null> {
  const response = await fetch(`/__shared__/corpora/${name}.json`);
  return response.ok ? ((await response.json()) as Data) : null;
}
