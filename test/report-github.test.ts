import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Root } from 'mdast';
import { visibleLine } from '../src/base/characters.js';
import { parseMarkdown } from '../src/base/markdown.js';
import { nastyFolder, nastyNames } from './support/nasty.js';
import { folderWith, run, steckbrief } from './support/world.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** Reads a log as the runner of GitHub does: a line that begins with `::` is a command. */
function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name = '', properties = '', text = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (name === '') return [];
    const pairs = properties.split(',').map((pair) => {
      const [key = '', value = ''] = pair.split(/=(.*)/s);
      return [key, unescaped(value)] as const;
    });
    return [{ name, properties: Object.fromEntries(pairs), text: unescaped(text) }];
  });
}

const diagnosticsOf = async (cwd: string): Promise<readonly Record<string, unknown>[]> =>
  JSON.parse((await run(['check', '--format', 'json'], cwd)).out).diagnostics;

test('every finding is one annotation at its place, and nothing in a Steckbrief or its name is a command', async () => {
  for (const name of nastyNames) {
    const { code, out, cwd } = await run(['check', '--format', 'github'], {
      [name]: nastyFolder[`steckbriefe/${name}`] ?? '',
    });
    expect(code).toBe(0);
    const found = await diagnosticsOf(cwd);
    expect(found.length).toBeGreaterThan(1);
    expect(commandsIn(out)).toEqual(
      expect.arrayContaining(
        found.map(({ severity, rule, line, column, endLine, endColumn, message, help }) => ({
          name: severity === 'hint' ? 'notice' : severity,
          properties: {
            file: visibleLine(name),
            line: `${line}`,
            endLine: `${endLine}`,
            col: `${column}`,
            endColumn: `${endColumn}`,
            title: rule,
          },
          text: `${message}\n${help}`,
        })),
      ),
    );
    expect(commandsIn(out)).toHaveLength(found.length);
    expect(out.split('\n').at(-2)).toMatch(/^\d+ Fehler, \d+ Warnung/);
  }
});

test('a finding over several lines names no columns: GitHub takes them only within a line', async () => {
  const { out } = await run(['check', '--format', 'github'], {
    'platz.md': steckbrief({}, '## Beschreibung\n\n<div>\nAchtung\n</div>\n'),
  });
  const [command] = commandsIn(out).filter(({ properties }) => properties.line !== properties.endLine);
  expect(command?.properties).toEqual({
    file: 'platz.md',
    line: '25',
    endLine: '27',
    title: 'html-entfernt',
  });
});

const unknown = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`zusatz_${index}`, 'x']));

test('of 30 errors GitHub gets 10, the first of every file before a second one, and a count of the rest', async () => {
  const { out } = await run(['check', '--format', 'github'], {
    'a.md': steckbrief({ ...unknown(20), bezeichnung: 'Ausbau des Hafens' }),
    'b.md': steckbrief({ ...unknown(8), bezeichnung: 'Neuer Weg am Ufer' }),
    'c.md': steckbrief(unknown(2)),
  });
  const commands = commandsIn(out);
  expect(commands.map(({ name, properties }) => `${name} ${properties.file ?? ''}`)).toEqual([
    ...['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'a', 'b'].map((file) => `error ${file}.md`),
    'notice ',
  ]);
  expect(commands.at(-1)?.text).toMatch(/^… und 20 weitere\./);
  expect(out).toContain('\n30 Fehler, 0 Warnungen, 0 Hinweise\n');
});

test('the count of the rest stays within the 10 notices', async () => {
  const files: Record<string, string> = {};
  for (let number = 10; number < 22; number += 1)
    files[`platz-${number}.md`] = steckbrief({
      bezeichnung: `Platz ${number}`,
      kostenrahmen: 'N.N.',
      zusatz: 'x',
    });
  const { out } = await run(['check', '--format', 'github'], files);
  const names = commandsIn(out).map(({ name }) => name);
  expect(names).toEqual([...Array(10).fill('error'), ...Array(10).fill('notice')]);
  expect(commandsIn(out).at(-1)?.text).toMatch(/^… und 5 weitere\./);
});

test('exactly 10 hints need no last word', async () => {
  const files: Record<string, string> = {};
  for (let number = 0; number < 10; number += 1)
    files[`platz-${number}.md`] = steckbrief({ bezeichnung: `Platz ${number}`, kostenrahmen: 'N.N.' });
  const { out } = await run(['check', '--format', 'github'], files);
  expect(commandsIn(out).map(({ properties }) => properties.title)).toEqual(
    Array(10).fill('noch-nicht-bekannt'),
  );
});

/** The nodes of a Markdown page that are not its plain HTML tables. */
const nodesOf = (page: Root): readonly string[] =>
  page.children.filter(({ type }) => type !== 'html').map(({ type }) => type);

test.each([
  ['--format', 'github'],
  ['--report', 'github=annotationen.txt'],
])('%s %s adds every finding to the summary of the step, as text', async (flag, value) => {
  const folder = folderWith({ ...nastyFolder, 'zusammenfassung.md.txt': 'Vorher.\n\n' });
  const file = join(folder, 'zusammenfassung.md.txt');
  const env = { GITHUB_STEP_SUMMARY: file };
  await run(['check', flag, value], folder, { env });
  const page = readFileSync(file, 'utf8');
  expect(page.startsWith('Vorher.\n\n## Prüfung der Steckbriefe\n\n9 Steckbriefe geprüft: ')).toBe(true);
  const found = await diagnosticsOf(folder);
  expect(page.match(/<tr><td>/g)).toHaveLength(found.length);
  expect(page.match(/<caption>/g)).toHaveLength(8);

  const tree = parseMarkdown(page);
  expect(nodesOf(tree)).toEqual(['paragraph', 'heading', 'paragraph']);
  const tags = tree.children.flatMap((node) =>
    node.type === 'html' ? (node.value.match(/<[^>]*>?/g) ?? []) : [],
  );
  const own = /^<\/?(?:table|caption|tr|th|td)>$/;
  expect(tags.filter((tag) => !own.test(tag))).toEqual([]);
  expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
});

test('without the format github nothing is added, and without the variable nothing is written', async () => {
  const folder = folderWith({ 'platz.md': steckbrief({ kostenrahmen: 'N.N.' }) });
  const file = join(folder, 'schritt.txt');
  writeFileSync(file, '');
  await run(['check', '--report', 'gitlab=bericht.json'], folder, { env: { GITHUB_STEP_SUMMARY: file } });
  expect(readFileSync(file, 'utf8')).toBe('');
  expect((await run(['check', '--format', 'github'], folder, { env: {} })).code).toBe(0);
});

test('a summary stays under 1 MiB together with what was there, and counts what it leaves out', async () => {
  const files: Record<string, string> = {};
  for (let number = 0; number < 20; number += 1)
    files[`platz-${number}.md`] = steckbrief({ ...unknown(5), bezeichnung: `Platz ${number}` });
  const folder = folderWith(files);
  const file = join(folder, 'schritt.txt');
  appendFileSync(file, 'x'.repeat(1_036_000));
  await run(['check', '--format', 'github'], folder, { env: { GITHUB_STEP_SUMMARY: file } });
  const page = readFileSync(file, 'utf8');
  const size = Buffer.byteLength(page);
  expect(size).toBeLessThanOrEqual(1024 * 1024);
  expect(size).toBeGreaterThan(1024 * 1024 - 1000);
  const rest = Number(/\n… und (\d+) weitere Befunde\.\n$/.exec(page)?.[1]);
  expect((page.match(/<tr><td>/g)?.length ?? 0) + rest).toBe(100);
  expect(page.match(/<table>/g)?.length).toBe(page.match(/<\/table>/g)?.length);
});

test('a summary that cannot be written is named, not a crash', async () => {
  const folder = folderWith({ 'platz.md': steckbrief() });
  const { code, err } = await run(['check', '--format', 'github'], folder, {
    env: { GITHUB_STEP_SUMMARY: join(folder, 'fehlt/schritt.md') },
  });
  expect(code).toBe(2);
  expect(err).toContain('lässt sich nicht schreiben (ENOENT)');
});
