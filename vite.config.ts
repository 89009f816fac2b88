import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** `vite` serves the demo; `vite build` makes the script-tag build, `--mode iife` the one in a single file. */
export default defineConfig(({ command, mode }): UserConfig =>
  command === 'serve' ? demo : embed(mode === 'iife'),
);

const demo: UserConfig = { plugins: [startAtDemo()], server: { port: 5173 } };

const embed = (single: boolean): UserConfig => ({
  build: {
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: {
      entry: 'src/embed.ts',
      name: 'CommentThread',
      formats: [single ? 'iife' : 'es'],
      fileName: () => (single ? 'embed.iife.js' : 'embed.js'),
    },
    rolldownOptions: {
      output: {
        // A library build keeps white space unless told.
        minify: true,
        chunkFileNames: 'embed/[name]-[hash].js',
        ...(single ? { codeSplitting: false } : {}),
      },
    },
  },
});

/** The printed address leads to the demo, although the server's root is the project. */
function startAtDemo(): Plugin {
  return {
    name: 'start-at-demo',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { location: '/demo/' }).end();
      });
    },
  };
}
