import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import esbuild from 'esbuild';
import { home } from './support/world.js';

const folder = join(home, 'templates');
const templates = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('a template writes without escaping only what is called html', () => {
  expect(templates.length).toBeGreaterThan(3);
  for (const name of templates) {
    const raw = read(name).match(/\{\{\{[^}]*\}\}\}|\{\{~?\s*&[^}]*/g) ?? [];
    expect(raw.filter((mark) => mark !== '{{{html}}}')).toEqual([]);
  }
});

test('every attribute of a template is quoted, and none runs or styles', () => {
  for (const name of templates) {
    const tags = read(name).match(/<[a-z][^>]*>/g) ?? [];
    expect(
      tags.filter((tag) =>
        /=[^"\s]/.test(
          tag
            .replace(/"[^"]*"/g, '""')
            .replace(/\{\{[^}]*\}\}/g, '')
            .replaceAll('=""', ''),
        ),
      ),
    ).toEqual([]);
    expect(read(name)).not.toMatch(/\son[a-z]+=|\sstyle=|<script|<style/);
  }
});

test('the style sheet loads nothing', () => {
  const sheets = readdirSync(join(folder, 'css')).map((name) => read(`css/${name}`));
  expect(sheets.length).toBeGreaterThan(5);
  for (const sheet of sheets) expect(sheet).not.toMatch(/url\(|@import/);
});

test('pages are made without making code at run time', async () => {
  const contents = `
    import { renderers } from './src/render/index.ts';
    import { leitfaden } from './test/support/brueckenfelde.ts';
    const liste = { leitfaden, einstellungen: {}, stichtag: '2026-11-22', vorhaben: [] };
    console.log(renderers.flatMap((renderer) => [...renderer.render(liste)]).map(({ path }) => path).join(' '));`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: home, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
  });
  const args = ['--disallow-code-generation-from-strings', '--input-type=module', '-'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    input: outputFiles[0]?.text ?? '',
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.trim().split(' ')).toEqual(
    expect.arrayContaining(['index.html', 'vorhaben.css', 'vorhabenliste.md', 'vorhabenliste.json']),
  );
});
