import { openApiDocument } from '../openapi/document.js';
import type { Service } from '../service.js';
import { digest } from '../writer.js';
import type { Endpoint } from './endpoint.js';
import { sharedAnswer } from './shared-answer.js';

/** Seconds for which it may be kept: it changes with the version of the server. */
const KEPT = 300;

const made = new WeakMap<Service, Promise<{ readonly text: string; readonly etag: string }>>();

async function make({ base }: Service): Promise<{ readonly text: string; readonly etag: string }> {
  const text = JSON.stringify(openApiDocument(base));
  return { text, etag: `W/"${(await digest('openapi', text)).slice(0, 16)}"` };
}

/** `GET /openapi.json`: what this API is, for programs. */
export const describeApi: Endpoint = async (call) => {
  const { service } = call;
  let description = made.get(service);
  if (!description) made.set(service, (description = make(service)));
  const { text, etag } = await description;
  return sharedAnswer(call, {
    key: ['openapi'],
    etag,
    cacheControl: `public, max-age=${KEPT}`,
    make: async () => text,
  });
};
