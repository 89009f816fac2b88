import { invite, inviteModeratorsKey, join, listKeys, recover, revokeKey } from '../identity/devices.js';
import { dispute, withdrawDispute } from '../identity/disputing.js';
import { readProof, readScope } from '../identity/endpoints.js';
import { joinByPasskey, makePasskey } from '../identity/passkey-answers.js';
import { creationOptions, requestOptions } from '../identity/passkey-options.js';
import type { Route } from './route.js';

/** Who is who, as far as keys prove it. */
export const IDENTITY: readonly Route[] = [
  { path: /^\/identity$/, methods: { GET: readScope } },
  { path: /^\/comments\/([\w.~:-]{1,128})\/proof$/, methods: { GET: readProof } },
  {
    path: /^\/comments\/([\w.~:-]{1,128})\/dispute$/,
    methods: { POST: dispute, DELETE: withdrawDispute },
  },
  { path: /^\/identity\/invitations$/, methods: { POST: invite } },
  { path: /^\/identity\/recovery$/, methods: { POST: recover } },
  { path: /^\/identity\/keys$/, methods: { GET: listKeys, POST: join } },
  { path: /^\/identity\/keys\/([\w.~:-]{1,128})$/, methods: { DELETE: revokeKey } },
  { path: /^\/identity\/passkeys$/, methods: { POST: makePasskey } },
  { path: /^\/identity\/passkeys\/creation-options$/, methods: { POST: creationOptions } },
  { path: /^\/identity\/passkeys\/request-options$/, methods: { POST: requestOptions } },
  { path: /^\/identity\/passkeys\/keys$/, methods: { POST: joinByPasskey } },
  { path: /^\/moderation\/invitation$/, own: true, methods: { POST: inviteModeratorsKey } },
];
