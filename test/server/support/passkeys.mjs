// What people do with passkeys, request by request.

export const OPTIONS = {
  make: (person, world, query = '') =>
    person.ask(world, 'POST', `/identity/passkeys/creation-options${query}`),
  use: (person, world, thread = 't') =>
    person.ask(world, 'POST', `/identity/passkeys/request-options?thread=${thread}`),
};

/** What a person makes on an authenticator, to be sent: `{ path, body }`. */
export async function making(world, person, authenticator, changes = {}, query = '') {
  const options = await (await OPTIONS.make(person, world, query)).json();
  const body = authenticator.create({ ...options, ...changes.options }, changes);
  return { path: `/identity/passkeys${query}`, body };
}

/** The same for who uses one. */
export async function using(world, person, authenticator, changes = {}, thread = 't') {
  const options = await (await OPTIONS.use(person, world, thread)).json();
  const body = authenticator.get({ ...options, ...changes.options }, changes);
  return { path: `/identity/passkeys/keys?thread=${thread}`, body };
}

export const sends = (world, person, { path, body }, changes) =>
  person.ask(world, 'POST', path, { body }, changes);
