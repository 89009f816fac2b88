import { CommentError } from '../../model/errors.js';

const PARTS = /^([a-z]+:\/\/(?:[^@/]*@)?)([^@/?]+)([/?].*)?$/i;

/**
 * The addresses of all servers of a cluster, out of one with several hosts: `postgres://me:word@one:5432,two:5432/name`.
 * They have user, password and database in common.
 */
export function addressesOf(url: string): [string, ...string[]] {
  const [, start = '', hosts = '', end = ''] = PARTS.exec(url) ?? [];
  const addresses = hosts.split(',').map((host) => `${start}${host}${end}`);
  const [first, ...others] = addresses;
  // The address is not in the message: it has a password in it.
  if (first === undefined || !addresses.every((address) => URL.canParse(address))) {
    throw new CommentError(
      'INVALID',
      'The address of the database is no URL: scheme://user:password@host:port/name',
    );
  }
  return [first, ...others];
}
