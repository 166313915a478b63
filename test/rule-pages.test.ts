import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../src/base/diagnostic.js';
import type { Leitfaden } from '../src/model/leitfaden.js';
import { readEinstellungen } from '../src/read/settings/einstellungen.js';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { rostockYaml } from '../src/read/settings/rostock.generated.js';
import { sentenceOf } from '../src/report/sentence.js';
import { checkLeitfaden, checkSteckbrief, isSettable, severityOf } from '../src/rules/check.js';
import { withoutIgnored } from '../src/rules/ignorieren.js';
import { rules } from '../src/rules/index.js';
import {
  bytesOf,
  cities,
  type Example,
  examplePattern,
  examplesOf,
  fileOf,
  headerLines,
  rest,
} from './support/pages.js';
import { readWhole } from './support/reading.js';

/** Found by the file system or across files: `test/check.test.ts`, `test/leitfaden-slips.test.ts` and `test/bilder-check.test.ts` show them through main(). */
const withoutExamples = new Set([
  'bild-fehlt',
  'bild-ungeeignet',
  'datei-nicht-lesbar',
  'datei-verweis',
  'id-doppelt',
  'logo-unbrauchbar',
  'titel-doppelt',
  'aktualisierung-vergessen',
]);

const folder = new URL('../src/rules/', import.meta.url);
const stichtag = '2026-11-22';
const leitfadenFrom = (yaml: string): Leitfaden => {
  const { value } = readLeitfaden(Buffer.from(yaml));
  if (!value) throw new Error('a Leitfaden of the tests is wrong');
  return value;
};
const idsOf = (wanted: boolean) => rules.filter((rule) => isSettable(rule) === wanted).map(({ id }) => id);
const regelIds = { einstellbar: idsOf(true), fest: idsOf(false) };

const labels = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' } as const;

/** Findings of an example with the number of lines that stand in its file before its first line. */
function findingsOf(example: Example): readonly [findings: readonly Finding[], before: number] {
  const { kind, name, stadt, text } = example;
  if (kind === 'leitfaden') {
    // By its own name the example is the whole file.
    const others = name === 'leitfaden.yaml' ? '' : rest(rostockYaml, text);
    const bytes = Buffer.concat([bytesOf(text), Buffer.from(others)]);
    const { value, placeOf, findings } = readLeitfaden(bytes, regelIds);
    return [value && placeOf ? [...checkLeitfaden(value, stichtag, placeOf)] : findings, 0];
  }
  const leitfaden = leitfadenFrom(cities[stadt] ?? '');
  if (kind === 'einstellungen')
    return [readEinstellungen(bytesOf(text), regelIds, leitfaden.regeln).findings, 0];
  const bytes = fileOf(example);
  const read = readWhole(name, bytes, leitfaden);
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten, remarkAt } = read;
  const subject = steckbrief && {
    steckbrief,
    leitfaden,
    stichtag,
    isWritten,
    remarkAt,
    body: read.body,
    ...outline,
  };
  const found = [...read.findings, ...(subject ? checkSteckbrief(subject, read, read.wrong) : [])];
  const graded = found.map((one) => ({ ...one, file: name, severity: severityOf(one.rule) ?? 'hint' }));
  const { left, findings } = withoutIgnored(graded, read.vermerke);
  const before = { datei: 0, yaml: 1, text: headerLines }[kind as 'datei' | 'yaml' | 'text'];
  return [[...left, ...findings], before];
}

function messagesOf(example: Example, id: string): string {
  const [findings, before] = findingsOf(example);
  return findings
    .filter(({ rule }) => rule === id)
    .map((finding) => {
      const { message, help } = sentenceOf(finding);
      const label = labels[severityOf(finding.rule) ?? 'hint'];
      return `${finding.place.line - before}:${finding.place.column} ${label}  ${message}\n→ ${help}\n`;
    })
    .join('');
}

/** With UPDATE=1 the messages on the pages are written anew; look at the difference before you commit it. */
function update(id: string): void {
  const path = new URL(`${id}.md`, folder);
  const page = readFileSync(path, 'utf8').replace(examplePattern, (written: string) => {
    const [example] = examplesOf(written);
    if (example?.verdict !== 'fehler') return written;
    const shown = written.replace(/\n\n```meldung\n[\s\S]*$/, '');
    return `${shown}\n\n\`\`\`meldung\n${messagesOf(example, id)}\`\`\``;
  });
  writeFileSync(path, page);
}

test('the list of rules, the files of the folder and the pages are the same', () => {
  const shared = [
    'rule.ts',
    'index.ts',
    'of-model.ts',
    'of-readers.ts',
    'check.ts',
    'liste.ts',
    'ignorieren.ts',
    'pflicht.ts',
  ];
  const files = readdirSync(folder).filter((name) => !shared.includes(name));
  const ids = rules.map(({ id }) => id);
  expect(files.filter((name) => name.endsWith('.ts')).sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
  expect(files.filter((name) => name.endsWith('.md')).sort()).toEqual(ids.map((id) => `${id}.md`).sort());
  expect([...ids].sort()).toEqual(ids);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  if (process.env.UPDATE) update(id);
  const page = readFileSync(new URL(`${id}.md`, folder), 'utf8');
  const examples = examplesOf(page);

  test('the page has its parts', () => {
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    for (const heading of ['## Warum', '## So beheben', '## Beispiele'])
      expect(page).toContain(`\n${heading}\n`);
  });

  if (withoutExamples.has(id)) return;

  test('the page shows a good and a bad example', () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['ok', 'fehler']));
  });

  test.each(examples.map((example, index) => [`${index + 1} (${example.verdict})`, example] as const))(
    'example %s says what the page promises',
    (_, example) => {
      expect(messagesOf(example, id)).toBe(example.verdict === 'ok' ? '' : example.message);
      if (example.verdict === 'fehler') expect(example.message).not.toBe('');
    },
  );

  test('every sentence is shown by an example', () => {
    const keys = new Set(
      examples.flatMap((example) =>
        findingsOf(example)[0]
          .filter((found) => found.rule === id)
          .map(({ key }) => key),
      ),
    );
    expect([...keys].sort()).toEqual(Object.keys(rule.de).sort());
  });
});
