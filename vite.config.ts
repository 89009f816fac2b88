import { transform as compactCss } from 'lightningcss';
import MagicString from 'magic-string';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { commentServer } from './demo/comment-server.js';

/**
 * Small files that several parts use, and that go out as one: each by itself costs a request and compresses badly. What
 * such a file imports stays where it is.
 */
const GROUPS = [
  { name: 'kit', test: /\/src\/adapters\/kit\/(?:comments|fetch-text|order|page|status)\.ts$/ },
  { name: 'markdown', test: /\/src\/content\/(?:links|markdown\/(?!html)[\w-]+)\.ts$/ },
].map((group) => ({ ...group, includeDependenciesRecursively: false }));

/**
 * `vite` serves the demo; `vite build` makes the script-tag build, `--mode iife` the one in a single file, `--mode moderate` that of
 * the moderators' page: a build of its own, so that it can't change what readers load; and `--mode cli` the command line.
 */
export default defineConfig(({ command, mode }): UserConfig => {
  if (command === 'serve') return demo;
  return mode === 'moderate' ? moderate : mode === 'cli' ? cli : embed(mode === 'iife');
});

const demo: UserConfig = { plugins: [startAtDemo(), commentServer()], server: { port: 5173 } };

const embed = (single: boolean): UserConfig => ({
  plugins: [compactTemplates()],
  build: {
    target: 'es2022',
    sourcemap: true,
    // Two in a hundred bytes smaller than the built-in minifier.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true } },
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
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: 'embed/[name]-[hash].js',
        codeSplitting: single ? false : { groups: GROUPS },
      },
    },
  },
});

const moderate: UserConfig = {
  ...embed(false),
  build: {
    ...embed(false).build,
    lib: { entry: 'src/moderate.ts', formats: ['es'], fileName: () => 'moderate/app.js' },
    rolldownOptions: { output: { chunkFileNames: 'moderate/[name]-[hash].js' } },
  },
};

/** `comment-thread` in a few files: to look for the 200 of the server one by one takes longer than all else at its start. */
const cli: UserConfig = {
  build: {
    ssr: 'src/server/cli.ts',
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'cli.js', chunkFileNames: 'cli/[name]-[hash].js' } },
  },
};

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

interface Node {
  type: string;
  start: number;
  end: number;
  tag?: { name?: string };
  quasi?: { quasis: Node[]; expressions: Node[] };
}

/** Takes the indentation out of `html` and `css` templates; no minifier of code looks into them. */
function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/(html|css)`/.test(code)) return null;
      const text = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const whole = tag?.name === 'css' && quasi?.expressions.length === 0;
        for (const { start, end } of (quasi?.quasis ?? []).filter(({ start, end }) => end > start)) {
          const part = code.slice(start, end);
          text.update(start, end, whole ? minified(part) : part.replace(/\s+/g, ' '));
        }
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

function minified(css: string): string {
  const { code } = compactCss({ filename: 'template.css', code: Buffer.from(css), minify: true });
  // Backslashes and backticks would end or change the template that it goes back into.
  return code.toString().replace(/[\\`$]/g, '\\$&');
}

function* taggedTemplates(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const each of node) yield* taggedTemplates(each);
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  if (node.type === 'TaggedTemplateExpression' && /^(html|css)$/.test((node as Node).tag?.name ?? ''))
    yield node as Node;
  for (const value of Object.values(node)) yield* taggedTemplates(value);
}
