import { numberIn } from '../input/query.js';
import { textOf } from '../input/text.js';
import type { Endpoint } from './endpoint.js';
import { contentAnswer } from './shared-answer.js';

/** Comments of a page when nothing is said, and at most. */
const DEFAULT_LIMIT = 20;
const LIMIT = 100;

/** `GET /latest`: the newest comments of the whole site. */
export const listLatest: Endpoint = async (call) => {
  const { params, service } = call;
  const limit = numberIn(params, 'limit', [1, LIMIT], DEFAULT_LIMIT);
  const cursor = params.get('cursor');
  const page = await service.store.latest({
    limit,
    ...(cursor !== null && { cursor: textOf(cursor, 'cursor') }),
  });
  return contentAnswer(call, 'latest', JSON.stringify(page));
};
