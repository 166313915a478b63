import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';
import { writeOutput } from '../src/cli/write.js';
import { markName } from '../src/model/mark.js';
import { contentOf, filesOf, place, put, request } from './support/output-folder.js';

const children: ReturnType<typeof spawn>[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The code under test as plain modules that a child process can run. */
function transpiled(folder: string): string {
  const root = fileURLToPath(new URL('../src/', import.meta.url));
  put(join(folder, 'package.json'), '{"type":"module"}');
  const sources = readdirSync(join(root, 'cli')).filter((name) => /^(write|output-.*)\.ts$/.test(name));
  for (const source of ['model/mark.ts', ...sources.map((name) => `cli/${name}`)]) {
    const { code } = transformSync(readFileSync(join(root, source), 'utf8'), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    put(join(folder, source.replace(/ts$/, 'js')), code);
  }
  put(
    join(folder, 'run.js'),
    `import { writeOutput } from './cli/write.js';
    const [target, version] = process.argv.slice(2);
    const files = Array.from({ length: 200 }, (_, i) => ({ path: 'vorhaben/' + version + i + '/index.html', content: version.repeat(2000) }));
    console.log('start');
    const result = writeOutput({ target, files, ids: ['hafen'], explained: new Set(['hafen']), inputs: [] });
    console.log(JSON.stringify(result));`,
  );
  return join(folder, 'run.js');
}

/** Runs it, killed so many milliseconds after the writing has begun. Gives what it printed and how long it wrote. */
async function run(script: string, args: readonly string[], killAfter?: number) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let out = '';
  let start = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    if (start === 0 && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    start ||= performance.now();
    out += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return { out, took: performance.now() - start };
}

/** Which version a tree is, with all its 200 files, its mark and the foreign file; else `half`, or `missing`. */
function versionOf(target: string): string {
  if (!existsSync(target)) return 'missing';
  const {
    CNAME,
    [markName]: mark,
    ...files
  } = Object.fromEntries(Object.entries(contentOf(target)).filter(([, text]) => text !== '/'));
  const paths = Object.keys(files).sort();
  const version = paths[0]?.charAt('vorhaben/'.length) ?? '';
  const whole = paths.length === 200 && Object.values(files).every((text) => text === version.repeat(2000));
  const marked = JSON.stringify(JSON.parse(mark ?? '{}').files) === JSON.stringify(paths);
  return whole && marked && CNAME === 'rostock.de' ? version : 'half';
}

const trials = Number(process.env.KILL_TRIALS ?? 20);

test('kill -9 at any moment leaves the old output or the new one, and the next run is healthy', async () => {
  const { parent, target } = place();
  const script = transpiled(join(parent, 'code'));
  await run(script, [target, 'b']);
  put(join(target, 'CNAME'), 'rostock.de');
  const { took } = await run(script, [target, 'a']);
  const seen: Record<string, number> = {};
  let old = 'a';
  for (let trial = 0; trial < trials; trial += 1) {
    const next = old === 'a' ? 'b' : 'a';
    await run(script, [target, next], (took * 1.2 * trial) / trials);
    const version = versionOf(target);
    seen[version === old ? 'old' : version === next ? 'new' : version] =
      (seen[version === old ? 'old' : version === next ? 'new' : version] ?? 0) + 1;
    expect(version).not.toBe('half');
    if (version === 'missing' || trial % 4 === 3) {
      expect((await run(script, [target, next])).out).toContain('{"written":200}');
      expect(versionOf(target)).toBe(next);
      expect(readdirSync(parent).sort()).toEqual(['code', 'public']);
      old = next;
    } else old = version;
  }
  if (process.env.KILL_TRIALS !== undefined) process.stderr.write(`${JSON.stringify({ took, ...seen })}\n`);
}, 120_000);

test('a run killed before any of its operations leaves the old output, the new one, or none for the next run to bring back', async () => {
  const { parent, target } = place();
  const code = join(parent, 'code');
  transpiled(code);
  put(
    join(code, 'fs.js'),
    `import * as fs from 'node:fs';
    let left = Number(process.argv[3]);
    const step = (operation) => (...args) => {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return operation(...args);
    };
    export const { constants, realpathSync } = fs;
    ${Object.keys(fs)
      .filter((name) => /^(?!realpath).*Sync$/.test(name))
      .map((name) => `export const ${name} = step(fs.${name});`)
      .join('\n')}`,
  );
  for (const name of readdirSync(join(code, 'cli'))) {
    const path = join(code, 'cli', name);
    put(path, readFileSync(path, 'utf8').replace(/(['"])node:fs\1/, "'../fs.js'"));
  }
  put(
    join(code, 'small.js'),
    `import { writeOutput } from './cli/write.js';
    const files = [{ path: 'index.html', content: 'neu' }];
    console.log(JSON.stringify(writeOutput({ target: process.argv[2], files, ids: ['b'], explained: new Set(['a', 'b']), inputs: [] })));`,
  );
  const old = { 'index.html': 'alt', 'alt.html': 'alt', CNAME: 'rostock.de' };
  const fresh = { 'index.html': 'neu', CNAME: 'rostock.de' };
  const seen = new Set<string>();
  for (let nth = 1; !seen.has('survived'); nth += 1) {
    writeOutput(
      request(
        target,
        { 'index.html': 'alt', 'alt.html': 'alt' },
        { ids: ['a'], explained: new Set(['a', 'b']) },
      ),
    );
    put(join(target, 'CNAME'), 'rostock.de');
    const { out } = await run(join(code, 'small.js'), [target, String(nth)]);
    if (out !== '') seen.add('survived');
    if (existsSync(target)) {
      const isNew = 'index.html' in filesOf(target) && filesOf(target)['index.html'] === 'neu';
      expect(filesOf(target)).toEqual(isNew ? fresh : old);
      seen.add(isNew ? 'new' : 'old');
    } else {
      // An output that is refused heals and does nothing else.
      expect(writeOutput(request(target, { 'index.html': 'x' }))).toEqual({ reason: 'vanished', ids: ['a'] });
      expect(filesOf(target)).toEqual(old);
      seen.add('missing');
    }
    expect(writeOutput(request(target, { 'index.html': 'neu' }, { ids: ['a', 'b'] }))).toEqual({
      written: 1,
    });
    expect(filesOf(target)).toEqual(fresh);
    expect(readdirSync(parent).sort()).toEqual(['code', 'public']);
  }
  expect([...seen].sort()).toEqual(['missing', 'new', 'old', 'survived']);
}, 60_000);

test('of two runs at once each is refused or writes a whole output', async () => {
  const { parent, target } = place();
  const script = transpiled(join(parent, 'code'));
  await run(script, [target, 'a']);
  put(join(target, 'CNAME'), 'rostock.de');
  for (let trial = 0; trial < 5; trial += 1) {
    const runs = await Promise.all(['a', 'b', 'c'].map((version) => run(script, [target, version])));
    for (const { out } of runs) expect(out).toMatch(/\{"written":200\}|\{"reason":"busy"\}/);
    expect(runs.some(({ out }) => out.includes('written'))).toBe(true);
    expect(versionOf(target)).toMatch(/^[abc]$/);
    expect(readdirSync(parent).sort()).toEqual(['code', 'public']);
  }
}, 60_000);
