import { existsSync } from 'node:fs';
import { request as send } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { HttpServer, Plugin } from 'vite';
import { seed, serve } from './comment-process.js';
import type { Running } from './comment-process.js';

/**
 * Keeps the comments of the demo's article on a real server: `comment-thread serve` of the build, in a process of its
 * own, which the page reaches at `/api/`. Where nothing is built the page keeps them in the reader's browser.
 */
export function commentServer(): Plugin {
  let root = '';
  const cli = (): string => join(root, 'dist/server/cli.js');
  return {
    name: 'comment-server',
    apply: (_config, { command, isPreview }) => command === 'serve' && !isPreview,
    configResolved: (config) => void (root = config.root),
    configureServer(vite) {
      const { httpServer } = vite;
      if (!httpServer || !existsSync(cli())) return;
      const data = process.env.COMMENT_THREAD_DATA ?? join(root, 'node_modules/.cache/comment-thread-demo');
      const running = new Promise<Running>((resolve, reject) => {
        httpServer.once('listening', () => {
          seed(vite, data)
            .then(() => serve(cli(), data, pagesOf(httpServer)))
            .then(resolve, reject);
        });
      });
      running.then(
        ({ child }) => vite.config.logger.info(`  ➜  Comments are kept in ${data} (process ${child.pid})`),
        (error: Error) =>
          vite.config.logger.error(
            `The comment server did not start: ${error.message}. To begin anew, delete ${data}`,
          ),
      );
      httpServer.once(
        'close',
        () =>
          void running.then(
            ({ child }) => child.kill(),
            () => {},
          ),
      );
      vite.middlewares.use('/api', (request, response) => {
        void running.then(
          ({ url }) => pass(request, response, `${url}/api${request.url}`),
          () => response.writeHead(503).end(),
        );
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        existsSync(cli())
          ? html.replace('<comment-thread thread-id=', '<comment-thread src="/api/" thread-id=')
          : html,
    },
  };
}

/** The origins that pages of the demo have on this machine. */
function pagesOf(server: HttpServer): string[] {
  const { port } = server.address() as AddressInfo;
  return ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${port}`);
}

/** As a proxy does: the request to the server, the answer to the browser, and an end of one is the end of both. */
function pass(request: IncomingMessage, response: ServerResponse, url: string): void {
  const { method, headers } = request;
  const onward = send(url, { ...(method && { method }), headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.once('close', () => onward.destroy());
  request.pipe(onward);
}
