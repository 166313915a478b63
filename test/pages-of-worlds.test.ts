// The pages of the rules whose findings take more than one file: what they show is what the program says.
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Finding, fileStart } from '../src/base/diagnostic.js';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { rostockYaml } from '../src/read/settings/rostock.generated.js';
import { sentenceOf } from '../src/report/sentence.js';
import { severityOf } from '../src/rules/check.js';
import { png } from './support/pictures.js';
import { foundSince } from './support/reading.js';
import { folderWith, home, run, steckbrief } from './support/world.js';

const labels = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' } as const;
const faehrplatz = 'steckbriefe/faehrplatz.md';

interface Said {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: keyof typeof labels;
  readonly message: string;
  readonly help: string;
}

const written = ({ file, line, column, severity, rule, message, help }: Said): string =>
  `${file}:${line}:${column}  ${labels[severity]}  ${rule}\n  ${message}\n  → ${help}\n`;

/** What `check` says of a folder by one rule. */
async function said(rule: string, folder: string, world: Parameters<typeof run>[2] = {}) {
  const { out } = await run(['check', '.', '--format', 'json'], folder, world);
  return (JSON.parse(out).diagnostics as Said[]).filter((one) => one.rule === rule).map(written);
}

const pictured = (address: string, files: Readonly<Record<string, Uint8Array>> = {}): string =>
  folderWith({
    [faehrplatz]: steckbrief({}, `## Beschreibung\n\nText.\n\n![Lageplan](${address})\n`),
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`steckbriefe/${name}`, bytes])),
  });

/** What only Git, or a right that nobody has, brings about. */
function told(rule: string, key: string, facts: Finding['facts'], file: string, line = 1, column = 1) {
  const sentence = sentenceOf({ rule, key, facts, place: fileStart });
  return written({ rule, file, line, column, severity: severityOf(rule) ?? 'hint', ...sentence });
}

/** A Steckbrief that says something else than in the last edition, with the date of then. */
function forgotten(): string {
  const text = steckbrief({ aktualisiert_am: '2026-09-01' });
  const leitfaden = readLeitfaden(Buffer.from(rostockYaml)).value;
  if (!leitfaden) throw new Error('the Leitfaden of Rostock is wrong');
  const geaendert = { ausgabe: 'liste-2026-Q3', aktualisiert_am: '2026-09-01' };
  const [found] = foundSince(text, leitfaden, geaendert);
  return found
    ? told(found.rule, found.key, found.facts, faehrplatz, found.place.line, found.place.column)
    : '';
}

const shown: Readonly<Record<string, (rule: string) => Promise<readonly string[]> | readonly string[]>> = {
  'aktualisierung-vergessen': () => [forgotten()],
  'bild-fehlt': async (rule) => [
    ...(await said(rule, pictured('bilder/plan.png'))),
    ...(await said(rule, pictured('bilder/plan.png', { 'bilder/Plan.png': png(9, 9) }))),
    told(rule, 'vorgemerkt', { ziel: 'bilder/plan.png' }, faehrplatz, 27),
  ],
  'bild-ungeeignet': async (rule) => {
    const heic = Buffer.from('\0\0\0\u0018ftypheic');
    const photo = Buffer.concat([png(10, 10), Buffer.alloc(11.35 * 1024 * 1024)]);
    return [
      ...(await said(rule, pictured('bilder/platz.jpg', { 'bilder/platz.jpg': heic }))),
      ...(await said(rule, pictured('bilder/platz.jpg', { 'bilder/platz.jpg': photo }))),
    ];
  },
  'datei-nicht-lesbar': async (rule) => {
    const folder = folderWith({ [faehrplatz]: steckbrief() });
    return [
      told(rule, 'rechte', { ursache: 'EACCES' }, faehrplatz),
      ...(await said(rule, folder, { expectFiles: () => rmSync(join(folder, faehrplatz)) })),
      told(rule, 'keineDatei', {}, faehrplatz),
    ];
  },
  'datei-verweis': (rule) => {
    const folder = folderWith({ 'ablage/platz.md': steckbrief(), 'steckbriefe/.gitkeep': '' });
    symlinkSync('../ablage/platz.md', join(folder, faehrplatz));
    return said(rule, folder);
  },
  'id-doppelt': async (rule) => {
    const [first = ''] = await said(
      rule,
      folderWith({ 'steckbriefe/Fährplatz.md': steckbrief(), [faehrplatz]: steckbrief() }),
    );
    const renamed = {
      [faehrplatz]: steckbrief(),
      'steckbriefe/markt.md': steckbrief({ frueher: '\n  - faehrplatz' }),
    };
    return [first, ...(await said(rule, folderWith(renamed)))];
  },
  'titel-doppelt': async (rule) => {
    const files = { [faehrplatz]: steckbrief(), 'steckbriefe/platz-am-anleger.md': steckbrief() };
    return (await said(rule, folderWith(files))).slice(0, 1);
  },
};

test.each(Object.entries(shown))('%s', async (rule, find) => {
  const page = readFileSync(join(home, `src/rules/${rule}.md`), 'utf8');
  const blocks = [...page.matchAll(/^```\n(\S+:\d+:\d+ {2}[\s\S]*?)^```$/gm)].map(([, block]) => block);
  expect(blocks).toEqual(await find(rule));
});
