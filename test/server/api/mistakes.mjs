// What can be wrong with a request to any operation. Each gives a change of the right request, or nothing where the
// mistake can't be made.
const withBody = (change) => (request) => request.body && change(request);

export const mistakes = {
  'from a page elsewhere': () => ({ headers: { origin: 'https://elsewhere.example' } }),
  'with a proof of who asks that could be guessed': () => ({
    headers: { authorization: 'Bearer short', cookie: '__Host-comment-thread=short' },
  }),
  'without a word of who asks': () => ({ headers: { authorization: null, cookie: null } }),
  'without the headers that it needs': ({ headers }) => ({
    headers: {
      ...Object.fromEntries(Object.keys(headers ?? {}).map((name) => [name, null])),
      'idempotency-key': '',
    },
  }),
  'with an address without end': ({ path }) => ({
    path: `${path}${path.includes('?') ? '&' : '?'}x=${'y'.repeat(17_000)}`,
  }),
  'of no thread': ({ path }) => /thread=/.test(path) && { path: path.replaceAll(/thread=[^&]*/g, 'thread=') },
  'of a comment that is not there': ({ path }, { comment }) =>
    path.includes(comment.id) && { path: path.replace(comment.id, 'unknown') },
  'with half a body': withBody(() => ({ raw: '{"body":' })),
  'with a list as body': withBody(() => ({ body: [] })),
  'with a body as a form would send it': withBody(() => ({ headers: { 'content-type': 'text/plain' } })),
  'with a body without end': withBody(({ body }) => ({ body: { ...body, more: 'x'.repeat(70_000) } })),
};
