// A file of tests, bundled once with all of ours that it imports. Loading it anew takes some milliseconds and gives fresh
// modules: nothing that was kept under one mutant (`oncePer`, `onceInTurn`) is seen by the next.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { collector } from './jest-globals.mjs';

/** Packages stay outside: they are loaded once. A file knows its place, though it runs from the bundle. */
const places = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
    }));
  },
};

/** A function that loads the file: it gives the tests and what is to run after them. */
export async function testFile(root, name) {
  const path = join(root, 'test', `${name}.test.ts`);
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    packages: 'external',
    supported: { 'dynamic-import': false },
    plugins: [places],
    logLevel: 'error',
  });
  const script = new Script(`((require, module, exports) => {${outputFiles[0].text}\n})`, { filename: path });
  const ofPackages = createRequire(path);
  return () => {
    const { globals, ...collected } = collector();
    const module = { exports: {} };
    const require = (id) => (id === '@jest/globals' ? globals : ofPackages(id));
    script.runInThisContext()(require, module, module.exports);
    return collected;
  };
}
