// Bundles the program for bin/vorhaben.js: the command line in one small file, and a file for each part that it loads
// only when it is needed. CommonJS, because it starts faster than modules; each file stands for itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The modules that `import()` fetches; a test holds the list against the code. */
export const parts = [
  'cli/commands/check',
  'cli/commands/render',
  'cli/commands/list',
  'cli/commands/status',
  'cli/commands/explain',
  'cli/commands/explain-file',
  'cli/commands/schema',
  'cli/commands/completion',
  'cli/commands/init',
  'cli/modes/check-yaml',
  'cli/modes/changed',
  'cli/modes/edition',
  'cli/modes/baseline',
  'cli/modes/watch',
  'cli/modes/stats',
  'base/markdown',
  'read/bild/on-disk',
  'read/thorough',
  'report/more',
  'cli/fix',
  'render/eigene-vorlagen',
];

const fileOf = (path) => `./${basename(path).replace(/\.js$/, '')}.cjs`;

/** An `import()` of one of our modules becomes a `require` of its own bundle. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: fileOf(path), external: true } : undefined,
    );
  },
};

/** gray-matter brings js-yaml 3 for an engine that ours replaces: it is left out, and throws if it is ever called. */
const withoutOldYaml = {
  name: 'without-old-yaml',
  setup(build) {
    build.onResolve({ filter: /^js-yaml$/ }, ({ importer }) =>
      /gray-matter/.test(importer) ? { path: 'js-yaml', namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents:
        'const never = () => { throw new Error("js-yaml 3 is not used"); }; module.exports = { safeLoad: never, safeDump: never };',
    }));
  },
};

/**
 * What libraries fetch when they start and never need here: commander's way to run a command as a program of its own, and
 * how chalk guesses whether there are colours (`src/cli/color.ts` decides it). Node takes 3 ms to make ready for them.
 */
const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    const instead = {
      'node:child_process':
        'module.exports = { spawn: (...args) => require("child_process").spawn(...args) };',
      '#supports-color': 'export default { stdout: false, stderr: false };',
    };
    build.onResolve({ filter: /^(node:child_process|#supports-color)$/ }, ({ path, importer }) =>
      /node_modules/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: instead[path] }));
  },
};

/** esbuild leaves letters beyond ASCII in regular expressions. Without them a file is read as it is, a byte a character. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export async function bundle() {
  const { outputFiles } = await esbuild.build({
    entryPoints: Object.fromEntries(
      ['cli/main', ...parts].map((path) => [basename(path), `${root}/dist/${path}.js`]),
    ),
    outdir: `${root}/dist/bundle`,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'eof',
    // A require() of a bundle costs a quarter of an import() of it: nothing has to look for its exports.
    supported: { 'dynamic-import': false },
    plugins: [apart, withoutOldYaml, withoutUnused],
    // gray-matter brings an engine that calls eval; ours replaces it, so the warning says nothing.
    logOverride: { 'direct-eval': 'silent' },
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inAscii(text));
  }
}
