// The people who may ask something, and what becomes of it: the words of the authorisation table.
// done: 2xx · unknown: 401, who asks must be proved · refused: 403 · missing: 404, as if it were not there

export const everybody = {
  nobody: 'done',
  writer: 'done',
  another: 'done',
  elsewhere: 'done',
};

/** Only for who has a secret: something is kept under it. */
export const exceptNobody = { ...everybody, nobody: 'unknown', elsewhere: 'refused' };

export const onlyTheWriter = {
  nobody: 'refused',
  writer: 'done',
  another: 'refused',
  elsewhere: 'refused',
};
