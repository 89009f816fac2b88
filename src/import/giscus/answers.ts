import { fieldsIn, isObject, textIn, type JsonObject } from '../formats/json.js';
import { jsonDocuments } from '../formats/json-documents.js';
import { badData } from '../kit/place.js';

/** The comments of a discussion, or the replies to a comment, as far as they are there: some answers go on where others end. */
export class Listed {
  readonly rows = new Map<string, JsonObject>();
  #total = 0;
  #goesOn = false;
  #ended = false;

  /** Takes what one more answer holds of it, and gives that. */
  add(connection: JsonObject): JsonObject[] {
    const { nodes } = connection;
    const rows = (Array.isArray(nodes) ? (nodes as unknown[]) : []).filter(isObject);
    for (const row of rows) this.rows.set(idOf(row), row);
    this.#total = Math.max(this.#total, Number(textIn(connection, 'totalCount')) || 0);
    const next = textIn(fieldsIn(connection, 'pageInfo'), 'hasNextPage');
    this.#goesOn ||= next === 'true' || (next === '' && this.missing > 0);
    this.#ended ||= next === 'false';
    return rows;
  }

  /** How many more GitHub counts; also such as it shows to nobody. */
  get missing(): number {
    return Math.max(0, this.#total - this.rows.size);
  }

  /** Whether GitHub has more of it to give. */
  get isCut(): boolean {
    return this.#goesOn && !this.#ended;
  }
}

/** What answers of GitHub hold together. */
export interface Answers {
  /** The discussions by their ids. */
  readonly discussions: ReadonlyMap<string, JsonObject>;
  /** What is listed under the id of a discussion or comment. */
  listedUnder(id: string): Listed;
}

/** Reads the answers to `GISCUS_QUERY`. Throws `BAD_DATA` where it is none of these, or something is missing before or behind them. */
export function readAnswers(text: string): Answers {
  const discussions = new Map<string, JsonObject>();
  const listed = new Map<string, Listed>();
  const listedUnder = (id: string): Listed => {
    const known = listed.get(id) ?? new Listed();
    listed.set(id, known);
    return known;
  };
  const takeReplies = (comment: JsonObject): string => {
    const id = idOf(comment);
    listedUnder(id).add(fieldsIn(comment, 'replies'));
    return id;
  };
  const takeDiscussion = (discussion: JsonObject): void => {
    const id = idOf(discussion);
    discussions.set(id, discussion);
    listedUnder(id).add(fieldsIn(discussion, 'comments')).forEach(takeReplies);
  };
  const orphans = new Map<string, number>();
  let unread = '';
  for (const [answer, start] of jsonDocuments(text)) {
    const problem = problemOf(answer);
    if (problem !== '') throw badData(problem, text, start);
    const data = fieldsIn(answer as JsonObject, 'data');
    const connection = fieldsIn(fieldsIn(data, 'repository'), 'discussions');
    const { nodes } = connection;
    const node = fieldsIn(data, 'node');
    if (Array.isArray(nodes)) {
      nodes.filter(isObject).forEach(takeDiscussion);
      unread = textIn(fieldsIn(connection, 'pageInfo'), 'hasNextPage');
    } else if (isObject(node['comments'])) takeDiscussion(node);
    else if (isObject(node['replies'])) orphans.set(takeReplies(node), start);
    else throw badData('This is no answer of GitHub about discussions', text, start);
  }
  if (unread === 'true') {
    throw badData('GitHub has more discussions than these: ask it with gh api graphql --paginate', text, 0);
  }
  for (const id of discussions.keys()) for (const key of listedUnder(id).rows.keys()) orphans.delete(key);
  for (const start of orphans.values()) throw badData('The discussion of this is not there', text, start);
  return { discussions, listedUnder };
}

/** What GitHub says in place of an answer, or of a part of it. */
function problemOf(answer: unknown): string {
  if (!isObject(answer)) return 'This is no answer of GitHub';
  const { errors } = answer;
  const [error] = Array.isArray(errors) ? (errors as unknown[]) : [];
  const said = isObject(error) ? textIn(error, 'message') : textIn(answer, 'message');
  return said === '' && error === undefined ? '' : `GitHub answered "${said.slice(0, 200)}"`;
}

/** The id that GitHub gave it; where nobody asked for that, what tells it from others of its kind. */
function idOf(row: JsonObject): string {
  const number = textIn(row, 'number');
  return textIn(row, 'id') || (number && `#${number}`) || textIn(row, 'databaseId');
}
