/**
 * What to ask GitHub's GraphQL API for, so that `importGiscus` can read the answers: the discussions of a repository (`owner`, `name`), or of
 * one `category` of it, a hundred comments each and a hundred replies to each of these. Of what has more, the whole comes with `all: false` and
 * `rest`, the id of the discussion or comment. `gh api graphql --paginate` goes on at the first `pageInfo` of an answer: it stands before the
 * nodes.
 */
export const GISCUS_QUERY = `query (
  $owner: String!, $name: String!, $category: ID, $all: Boolean = true, $rest: ID = "", $endCursor: String
) {
  repository(owner: $owner, name: $name) @include(if: $all) {
    discussions(
      first: 10, after: $endCursor, categoryId: $category, orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...page
        comments(first: 100) { totalCount pageInfo { hasNextPage } nodes { ...comment ...replies } }
      }
    }
  }
  node(id: $rest) @skip(if: $all) {
    ... on Discussion {
      ...page
      comments(first: 100, after: $endCursor) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ...comment ...replies }
      }
    }
    ... on DiscussionComment {
      id
      replies(first: 100, after: $endCursor) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ...comment }
      }
    }
  }
}
fragment page on Discussion { id number title body }
fragment comment on DiscussionComment {
  id databaseId author { login url } body createdAt lastEditedAt deletedAt isMinimized
}
fragment replies on DiscussionComment {
  replies(first: 100) { totalCount pageInfo { hasNextPage } nodes { ...comment } }
}
`;
