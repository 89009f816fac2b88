import { expect } from 'chai';
import { comment, setup } from './fixture.js';

describe('a thread whose src ends with a slash', () => {
  it('is on the server at that address, where one can write', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (address) => {
      asked.push(address as string);
      return new Response(JSON.stringify({ revision: 1, comments: [comment(1)], total: 1 }));
    };
    try {
      const thread = await setup({ properties: { adapter: null, src: '/comments/api/' } });
      expect(asked.length).to.equal(1);
      expect(asked[0]).to.include(`${location.origin}/comments/api/comments?thread=test&`);
      expect(thread.article(1).textContent).to.include('The words of comment 1.');
      expect(thread.button(1, 'reply').isConnected).to.equal(true);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
