import { resolve } from 'node:path';
import { transform as compactCss } from 'lightningcss';
import MagicString from 'magic-string';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { commentServer } from './demo/comment-server.js';

/**
 * All that shows comments goes out in one file, also what later parts use of it. Left alone, each small module that is shared is
 * a file of its own, and is asked for only when the file has come that wants it.
 */
const READING = 'src/elements/thread/reading.ts';

/**
 * Small files without a state that several parts use, of which a page mostly has one: each part gets a copy, and none is
 * waited for.
 */
const COPIED =
  /\/src\/(?:adapters\/kit\/(?:comments|fetch-text|order|page|status|written)|conversation\/people\/skeleton)\.ts$/;

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
  plugins: single
    ? [compactTemplates()]
    : [compactTemplates(), inlineRuntime(), copyForEach(), withoutHints(), askAgain()],
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
        chunkFileNames: 'embed/[name]-[hash:7].js',
        // Chance can't be compressed: the first file names all the others, and 28 bits tell versions apart as well as 42.
        hashCharacters: 'hex',
        codeSplitting: single
          ? false
          : { groups: [{ debugName: 'reading', name: fileOf() }], includeDependenciesRecursively: false },
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

/** Which file a module goes into; null leaves it to the builder. */
function fileOf(): Rolldown.CodeSplittingNameFunction {
  const files = new Map<string, string | null>();
  const gather = (id: string, file: string | null, context: Rolldown.ChunkingContext): void => {
    if (files.has(id)) return;
    files.set(id, file);
    for (const each of context.getModuleInfo(id)?.importedIds ?? []) gather(each, file, context);
  };
  return (id, context) => {
    if (!files.size) {
      gather(resolve('src/embed.ts'), null, context);
      gather(resolve(READING), 'reading', context);
    }
    return files.get(id) ?? null;
  };
}

/** Gives each adapter its own copy of what it uses of the kit, and what reads borrowed names one of the letters that look alike. */
function copyForEach(): Plugin {
  return {
    name: 'copy-for-each',
    enforce: 'pre',
    async resolveId(source, importer) {
      const user = /\/adapters\/(?:kit\/.*\?)?(http|json|memory|indexeddb)\b|\/(borrowed)-marks/.exec(
        importer ?? '',
      );
      const found = user && (await this.resolve(source, importer, { skipSelf: true }));
      return found && COPIED.test(found.id) ? `${found.id}?${user[1] ?? user[2]}` : null;
    },
  };
}

/** The few words that the builder would share between files as one more file: they are copied into each. */
function inlineRuntime(): Plugin {
  const RUNTIME = /import \{ \w+ as (\w+) \} from "[^"]*\/rolldown-runtime-[^"]*";/;
  const copy = (name: string): string => `const ${name} = (all) => {
    const space = { __proto__: null };
    for (const each of Object.keys(all)) Object.defineProperty(space, each, { get: all[each] });
    return space;
  };`;
  return {
    name: 'inline-runtime',
    renderChunk(code) {
      const found = RUNTIME.exec(code);
      if (!found) return null;
      const text = new MagicString(code);
      text.update(found.index, found.index + found[0].length, copy(found[1]!));
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
    generateBundle(_options, bundle) {
      for (const file in bundle) if (file.includes('rolldown-runtime')) delete bundle[file];
    },
  };
}

/** Takes out what tells a builder that a call may be left out: a reader's browser has no use for it. */
function withoutHints(): Plugin {
  return {
    name: 'without-hints',
    enforce: 'post',
    renderChunk: {
      order: 'post',
      handler(code) {
        const text = new MagicString(code).replaceAll('/* @__PURE__ */', '');
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      },
    },
  };
}

/**
 * A file that did not come is asked for once more, under another address: where a browser remembers that it could not be had
 * (Firefox does, until the page is loaded anew), no button would ever bring it. The first file does that for all.
 */
function askAgain(): Plugin {
  const ask = 'const ask=e=>import(e=`./embed/${e}.js`).catch(()=>import(e+"?"+Date.now()));';
  return {
    name: 'ask-again',
    enforce: 'post',
    renderChunk: {
      order: 'post',
      handler(code, { fileName }) {
        if (!fileName.startsWith('embed') || !code.includes('import("')) return null;
        const first = fileName === 'embed.js';
        const text = new MagicString(code).replace(/import\("\.\/(?:embed\/)?([^"]*)\.js"\)/g, 'ask("$1")');
        if (first) text.prepend(ask).replace('export{', 'export{ask,');
        else if (code.includes(FROM_FIRST)) text.replace(FROM_FIRST, `,ask${FROM_FIRST}`);
        else text.prepend(`import{ask${FROM_FIRST};`);
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      },
    },
  };
}

const FROM_FIRST = '}from"../embed.js"';

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
  quasi?: { start: number; end: number; quasis: Node[]; expressions: Node[] };
}

/**
 * Takes the indentation out of `html` and `css` templates; no minifier of code looks into them. A style sheet becomes a call of
 * `unsafeCSS`, which gives the same: Lit's `css` would bring its check of what is put in, and the types have done that.
 */
function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/(html|css)`/.test(code)) return null;
      const text = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const whole = quasi?.expressions.length === 0;
        const compact = tag?.name !== 'css' ? withoutIndent : whole ? minified : compacted;
        for (const { start, end } of (quasi?.quasis ?? []).filter(({ start, end }) => end > start)) {
          const part = code.slice(start, end);
          text.update(start, end, compact(part));
        }
        if (tag?.name === 'css') text.appendLeft(quasi!.start, '(').appendRight(quasi!.end, ')');
      }
      text.replace(/(import \{[^}]*)\bcss\b(?=[^}]*\} from ["']lit["'])/, '$1unsafeCSS as css');
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

function withoutIndent(html: string): string {
  return html.replace(/\s+/g, ' ');
}

/** A piece of a style sheet, between expressions: without comments, and with no space that says nothing. */
function compacted(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');
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
