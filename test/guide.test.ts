import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { rest } from './support/pages.js';
import { folderWith, home, run } from './support/world.js';

const path = join(home, 'docs/stadt-anlegen.md');
const page = readFileSync(path, 'utf8');

/** A block of the guide: what is typed, a file or a part of one, a rule to try with what comes of it. */
const blockPattern =
  /^```(konsole|yaml|markdown|ergebnis|meldung)(?: (regel)| name="([^"]+)")?\n([\s\S]*?)^```$/gm;

const criteria = ['interesse', 'viele', 'kosten', 'spielraum'];

/** A Steckbrief of Musterau in which only these criteria hold. */
const withOnly = (met: readonly string[]): string => {
  const is = (id: string) => (met.includes(id) ? 'ja' : 'nein');
  return `---
bezeichnung: Spielplatz am Nordufer
kostenrahmen:
  betrag: ${met.includes('kosten') ? 1000000 : 999999}
beteiligung:
  geplant: ja
${met.includes('spielraum') ? '  gestaltungsspielraum: Offen sind die Geräte.\n' : ''}kriterien:
  interesse: ${is('interesse')}
  viele: ${is('viele')}
---
`;
};

/** Types a line of a console block in a folder: what is printed, and the folder afterwards. */
async function typed(line: string, folder: string): Promise<readonly [out: string, folder: string]> {
  const [command, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  if (command === 'cd') return ['', join(folder, words[0] ?? '')];
  if (command === 'rm') {
    for (const word of words) rmSync(join(folder, word));
    return ['', folder];
  }
  expect(command).toBe('vorhaben');
  const { out, err } = await run(words, folder);
  return [`${out}${err}`, folder];
}

/** Takes the place of the top-level keys that a part of a YAML file has, or writes a whole file. */
function put(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  const isPart = name.endsWith('.yaml');
  writeFileSync(file, isPart ? `${rest(readFileSync(file, 'utf8'), text)}${text}` : text);
}

test('the guide leads from an empty folder to a preview, and every step does what it says', async () => {
  let folder = folderWith({});
  let shown = page;
  let tried = '';
  const seen = { konsole: 0, ergebnis: 0, meldung: 0 };
  for (const [block, kind = '', isRule, name, text = ''] of page.matchAll(blockPattern)) {
    if (name !== undefined) put(folder, name, text);
    if (isRule) tried = `${rest(readFileSync(join(folder, 'leitfaden.yaml'), 'utf8'), text)}${text}`;
    if (kind in seen) seen[kind as keyof typeof seen] += 1;
    if (kind === 'konsole') {
      let printed = '';
      for (const [, line = ''] of text.matchAll(/^\$ (.*)$/gm)) {
        const [out, next] = await typed(line, folder);
        folder = next;
        printed += `$ ${line}\n${out}`;
      }
      if (process.env.UPDATE) shown = shown.replace(block, () => `\`\`\`konsole\n${printed}\`\`\``);
      else expect(text).toBe(printed);
    }
    if (kind === 'meldung') {
      const { out } = await run(['check', 'leitfaden.yaml'], { 'leitfaden.yaml': tried });
      expect(out.replace(/\s+/g, ' ')).toContain(text.trim());
    }
    if (kind === 'ergebnis') {
      for (const line of text.trim().split('\n')) {
        const [ids = '', expected] = line.split(' → ');
        const met = ids === 'keines' ? [] : ids.split(', ');
        expect(criteria).toEqual(expect.arrayContaining(met));
        const files = { 'leitfaden.yaml': tried, 'steckbriefe/spielplatz.md': withOnly(met) };
        const { out, err } = await run(['check', '--format', 'json'], files);
        expect(err).toBe('');
        expect([text, line, JSON.parse(out).steckbriefe[0].aufnahme]).toEqual([text, line, expected]);
      }
    }
  }
  if (process.env.UPDATE) writeFileSync(path, shown);
  expect(seen).toEqual({ konsole: 6, ergebnis: 6, meldung: 2 });
  expect(readFileSync(join(folder, 'public/index.html'), 'utf8')).toContain('Neuer Uferweg');
});

test('the guide names every field that VS Code offers', async () => {
  const { out } = await run(['schema', '--fuer', 'leitfaden']);
  const fields: readonly string[] = JSON.parse(out).definitions.feldname.examples;
  const table = page.slice(page.indexOf('## Alle Felder'));
  const named = new Set([...table.matchAll(/`([a-z_.]+)`/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual([...fields].sort());
});
