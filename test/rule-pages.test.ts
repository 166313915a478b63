import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../src/base/diagnostic.js';
import * as markdown from '../src/base/markdown.js';
import type { Leitfaden } from '../src/model/leitfaden.js';
import { readLeitfaden } from '../src/read/leitfaden.js';
import { rostockYaml } from '../src/read/rostock.generated.js';
import { readSteckbrief } from '../src/read/steckbrief.js';
import { sentenceOf } from '../src/report/sentence.js';
import { checkSteckbrief, severityOf } from '../src/rules/check.js';
import { rules } from '../src/rules/index.js';
import { home } from './support/world.js';

/** Found by the file system or across files: `test/check.test.ts` shows them through main(). */
const withoutExamples = new Set(['datei-nicht-lesbar', 'datei-verweis', 'id-doppelt']);

const folder = new URL('../src/rules/', import.meta.url);
const stichtag = '2026-11-22';
const labels = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' } as const;

const leitfadenFrom = (yaml: string): Leitfaden => {
  const { value } = readLeitfaden(Buffer.from(yaml));
  if (!value) throw new Error('a Leitfaden of the tests is wrong');
  return value;
};

/** The city with lists of areas, themes and states; it has no Stufen of its own, so the tests give it some. */
const brueckenfeldeYaml = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
const cities: Readonly<Record<string, Leitfaden>> = {
  rostock: leitfadenFrom(rostockYaml),
  brueckenfelde: leitfadenFrom(`${brueckenfeldeYaml}\nstufen: [Information, Konsultation, Mitgestaltung]\n`),
  'brueckenfelde-turnus': leitfadenFrom(`${brueckenfeldeYaml}\nturnus:\n  ruht: P1Y\n  sonst: P3M\n`),
};

/** An invented Steckbrief in which nothing is to be found. */
const header = `bezeichnung: Umgestaltung des Fährplatzes
beschlusslage: Der Haushalt 2026 enthält Planungsmittel.
bearbeitungsstand: in Planung
kostenrahmen: 250.000 Euro
rubrik:
  stadtteile:
    - Nordhafen
beteiligung:
  geplant: ja
ansprechperson:
  stelle: Amt für Stadtgrün und Naturschutz
  email: amt67@brueckenfelde.example
aktualisiert_am: 2026-10-19
kriterien:
  beteiligung_vorgesehen: ja
  hohes_interesse: nein
  aenderung_ortsbild: nein
  entwicklungskonzept: ja
  ziele_und_handlungsweisen: nein
`;
const body = '\n## Beschreibung\n\nDer Platz soll schattiger werden.\n';

const topKeys = (yaml: string): Set<string> =>
  new Set([...yaml.matchAll(/^(\w+):/gm)].map((match) => match[1] ?? ''));

/** The lines of `base` whose top-level key the example does not have. */
function rest(base: string, example: string): string {
  const given = topKeys(example);
  let keep = true;
  return base
    .split('\n')
    .filter((line) => {
      const key = /^(\w+):/.exec(line)?.[1];
      if (key !== undefined) keep = !given.has(key);
      return keep && line !== '';
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** `\x1b` and `\u202e` become characters, `\xff` a byte of its own in a `datei`; `{{a*1001}}` is repeated. */
function bytesOf(text: string): Buffer {
  const long = text.replace(/\{\{(.+?)\*(\d+)\}\}/gs, (_, part: string, times: string) =>
    part.replaceAll('\\n', '\n').repeat(Number(times)),
  );
  const parts = long.split(/(\\x[0-9a-f]{2}|\\u[0-9a-f]{4})/);
  return Buffer.concat(
    parts.map((part) => {
      if (part.startsWith('\\x')) return Buffer.from([Number.parseInt(part.slice(2), 16)]);
      return Buffer.from(
        part.startsWith('\\u') ? String.fromCharCode(Number.parseInt(part.slice(2), 16)) : part,
      );
    }),
  );
}

interface Example {
  readonly kind: string;
  readonly verdict: 'ok' | 'fehler';
  readonly name: string;
  readonly stadt: string;
  readonly text: string;
  readonly message: string | undefined;
}

const examplePattern =
  /^(`{3,})(yaml|text|datei|leitfaden) (ok|fehler)(?: name="([^"]+)")?(?: stadt="([^"]+)")?\n([\s\S]*?)^\1$(?:\n\n^```meldung\n([\s\S]*?)^```$)?/gm;

function examplesOf(page: string): readonly Example[] {
  return [...page.matchAll(examplePattern)].map(
    ([, , kind = '', verdict, name = 'faehrplatz.md', stadt = 'rostock', text = '', message]) => ({
      kind,
      verdict: verdict as 'ok' | 'fehler',
      name,
      stadt,
      text,
      message,
    }),
  );
}

/** Findings of an example with the number of lines that stand in its file before its first line. */
function findingsOf({
  kind,
  name,
  stadt,
  text,
}: Example): readonly [findings: readonly Finding[], before: number] {
  if (kind === 'leitfaden') {
    return [readLeitfaden(Buffer.concat([bytesOf(text), Buffer.from(rest(rostockYaml, text))])).findings, 0];
  }
  const head = `---\n${header}---\n`;
  const bytes = {
    datei: () => bytesOf(text),
    yaml: () =>
      Buffer.concat([Buffer.from('---\n'), bytesOf(text), Buffer.from(`${rest(header, text)}---\n${body}`)]),
    text: () => Buffer.concat([Buffer.from(head), bytesOf(text)]),
  }[kind as 'datei' | 'yaml' | 'text']();
  const leitfaden = cities[stadt] ?? leitfadenFrom('');
  const read = readSteckbrief(name, bytes, leitfaden, markdown);
  if (read === 'needs-markdown') throw new Error('the parser was handed in');
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten } = read;
  const subject = steckbrief && {
    steckbrief,
    leitfaden,
    stichtag,
    isWritten,
    body: read.body,
    ...outline,
  };
  const found = subject ? [...checkSteckbrief(subject, read, read.wrong)] : [];
  const before = { datei: 0, yaml: 1, text: head.split('\n').length - 1 }[kind as 'datei' | 'yaml' | 'text'];
  return [[...read.findings, ...found], before];
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
  const files = readdirSync(folder).filter((name) => !['rule.ts', 'index.ts', 'check.ts'].includes(name));
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
