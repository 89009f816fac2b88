/** What GitHub answers about a repository's discussions, as giscus makes them. The words are our own. */

type Fields = Readonly<Record<string, unknown>>;

export const PAGE = 'https://gazette.example/2019/clock/';

/** A connection of GraphQL that ends there. */
export const listed = (nodes: readonly unknown[], told: Fields = {}): Fields => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false },
  nodes,
  ...told,
});

export const CUT = { hasNextPage: true, endCursor: 'Y3Vyc29yOnYyOpK5' };

export const comment = (databaseId: number, told: Fields = {}): Fields => ({
  id: `DC_kwDOAb12cs4A${databaseId}`,
  databaseId,
  author: { login: 'ruth', url: 'https://github.com/ruth' },
  body: 'Words.',
  createdAt: '2019-04-24T09:16:00Z',
  lastEditedAt: null,
  deletedAt: null,
  isMinimized: false,
  replies: listed([]),
  ...told,
});

export const discussion = (number: number, comments: readonly Fields[], told: Fields = {}): Fields => ({
  id: `D_kwDOAb12cs4A${number}`,
  number,
  title: '2019/clock/',
  body: `# 2019/clock/\n\nWhat time it is.\n\n${PAGE}\n\n<!-- sha1: 5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8 -->`,
  comments: listed(comments),
  ...told,
});

export const answer = (
  discussions: readonly unknown[],
  pageInfo: Fields = { hasNextPage: false },
): Fields => ({
  data: { repository: { discussions: { pageInfo, nodes: discussions } } },
});

/** What GitHub answers when it is asked for the rest of a discussion or a comment. */
export const restOf = (node: Fields): Fields => ({ data: { node } });
