// Readers of Server-Sent Events, and what they were told.
import { get } from 'node:http';

/** Follows a thread over real HTTP. `messages` grows; `ended` is done when the server ends it. */
export function follow(url, { headers = {}, agent = false } = {}) {
  const follower = { messages: [], text: '', beats: 0, status: undefined, headers: undefined };
  const request = get(url, { headers, agent });
  request.on('error', () => {});
  follower.close = () => request.destroy();
  follower.answered = new Promise((resolve) => {
    request.once('response', (response) => {
      follower.status = response.statusCode;
      follower.headers = response.headers;
      response.setEncoding('utf8');
      response.on('data', (part) => take(follower, part));
      response.on('error', () => {});
      follower.response = response;
      resolve(response);
    });
  });
  follower.ended = new Promise((resolve) => request.once('close', resolve));
  return follower;
}

function take(follower, part) {
  const blocks = (follower.text + part).split('\n\n');
  follower.text = blocks.pop();
  for (const block of blocks) {
    if (block === ':') {
      follower.beats++;
      continue;
    }
    const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(block);
    follower.messages.push({ id: Number(id), ...JSON.parse(data) });
  }
}

/** All revisions that a follower was brought to, and the texts that it was told, in order. */
export const revisions = ({ messages }) => messages.map(({ revision }) => revision);
export const texts = ({ messages }) =>
  messages.flatMap(({ changes }) => changes.map(({ comment }) => comment.body));
