// The people who may ask something, and what becomes of it: the words of the authorisation table.
// done: 2xx · unknown: 401, who asks must be proved · refused: 403 · missing: 404, as if it were not there

export const everybody = {
  nobody: 'done',
  writer: 'done',
  holder: 'done',
  another: 'done',
  banned: 'done',
  elsewhere: 'done',
  moderator: 'done',
  'moderator elsewhere': 'done',
  owner: 'done',
};

/** What is written on the pages of the sites, and not on that of the moderators. */
export const onTheSites = {
  ...everybody,
  banned: 'refused',
  elsewhere: 'refused',
  moderator: 'refused',
  'moderator elsewhere': 'refused',
  owner: 'refused',
};

/** What takes a session. */
export const onlyModerators = {
  nobody: 'unknown',
  writer: 'unknown',
  holder: 'unknown',
  another: 'unknown',
  banned: 'unknown',
  elsewhere: 'unknown',
  moderator: 'done',
  // Their browser sends no cookie along from there; and what it would be answered, that page may not read.
  'moderator elsewhere': 'done',
  owner: 'done',
};

/** What takes one, and is taken from the page of the moderators only. */
export const moderatorsActing = {
  ...onlyModerators,
  nobody: 'refused',
  writer: 'refused',
  holder: 'refused',
  another: 'refused',
  banned: 'refused',
  elsewhere: 'refused',
  'moderator elsewhere': 'refused',
};

/** Only for who has a secret: something is kept under it. */
export const exceptNobody = { ...onTheSites, nobody: 'unknown' };

export const onlyTheWriter = {
  nobody: 'refused',
  writer: 'done',
  holder: 'refused',
  another: 'refused',
  banned: 'refused',
  elsewhere: 'refused',
  moderator: 'refused',
  'moderator elsewhere': 'refused',
  owner: 'refused',
};

/** Only for who has a key, with which something was written. */
export const onlyKeys = {
  ...onTheSites,
  nobody: 'unknown',
  writer: 'unknown',
  another: 'unknown',
  // They have no key either.
  banned: 'unknown',
};
