import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { leitfadenYaml } from './support/stadt.js';
import { home, run } from './support/world.js';

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly definitions?: Readonly<Record<string, Node>>;
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  readonly pointer?: string;
}

const schema: Node = JSON.parse(readFileSync(join(home, 'schemas/steckbrief.schema.json'), 'utf8'));

const resolved = (node: Node): Node => ({
  ...(node.$ref ? schema.definitions?.[node.$ref.replace('#/definitions/', '')] : {}),
  ...node,
});

/** The pointers of all entries of the form, groups too; the first entry of each list. */
function entriesOf(node: Node, pointer = ''): readonly string[] {
  const { properties = {}, items } = resolved(node);
  const inside = Object.entries(properties).flatMap(([key, part]) => entriesOf(part, `${pointer}/${key}`));
  const inItems = items ? entriesOf(items, `${pointer}/0`).filter((one) => one !== `${pointer}/0`) : [];
  return [...(pointer === '' ? [] : [pointer]), ...inside, ...inItems];
}

type Value = string | { readonly [key: string]: Value } | readonly Value[];

const right: Value = {
  bezeichnung: 'Umgestaltung des Fährplatzes',
  beschlusslage: [{ text: 'Der Haushalt 2026 enthält Planungsmittel.' }],
  bearbeitungsstand: 'in Planung',
  kostenrahmen: '250.000 Euro',
  rubrik: { stadtteile: ['Nordhafen'] },
  beteiligung: { geplant: 'ja' },
  ansprechperson: { stelle: 'Amt für Stadtgrün', email: 'amt67@brueckenfelde.example' },
  aktualisiert_am: '2026-10-19',
  kriterien: {
    beteiligung_vorgesehen: 'ja',
    hohes_interesse: 'nein',
    aenderung_ortsbild: 'nein',
    entwicklungskonzept: 'ja',
    ziele_und_handlungsweisen: 'nein',
  },
};

/** The value with another one at a pointer; what is no group or list on the way becomes one. */
function withAt(value: Value | undefined, [step, ...rest]: readonly string[], put: string): Value {
  if (step === undefined) return put;
  if (step === '0') return [withAt(Array.isArray(value) ? value[0] : undefined, rest, put)];
  const group = typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Value>) : {};
  return { ...group, [step]: withAt(group[step], rest, put) };
}

/** A Steckbrief in which these very characters stand at a pointer. */
const written = (pointer: string, typed: string): string =>
  `---\n${stringify(withAt(right, pointer.split('/').slice(1), 'HIER'), { lineWidth: 0 }).replace(/ ?HIER/, typed === '' ? '' : ` ${typed}`)}---\n\n## Beschreibung\n\nDer Platz soll schattiger werden.\n`;

/** The Leitfaden of the city, and one in which each entry of the form is required. */
const leitfaeden: Readonly<Record<string, string>> = {
  'as it is': leitfadenYaml,
  'with nothing but required entries': (() => {
    const all = parse(leitfadenYaml);
    const felder = entriesOf(schema)
      .filter((pointer) => !pointer.includes('/0') && !pointer.startsWith('/kriterien'))
      .map((pointer) => pointer.slice(1).replaceAll('/', '.'));
    all.formular.zeilen.push({ label: 'Alles', felder, pflicht: [...felder] });
    return stringify(all);
  })(),
};

async function said(leitfaden: string, pointer: string, typed: string): Promise<readonly Found[]> {
  const { out, err } = await run(['check', '--format', 'json'], {
    'leitfaden.yaml': leitfaden,
    'steckbriefe/platz.md': written(pointer, typed),
  });
  if (out === '') throw new Error(err);
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Found[] };
  return diagnostics.filter((one) => `${pointer}/`.startsWith(`${one.pointer}/`));
}

/** What a message says to write in place of nothing. */
const advised = ({ help }: Found): readonly string[] =>
  [...help.matchAll(/schreiben Sie (?:„(N\.N\.)“|("-")|(offen))/gi)].map(
    ([, open, dash, word]) => open ?? dash ?? word ?? '',
  );

describe.each(Object.entries(leitfaeden))('advice for who has no answer, a Leitfaden %s', (_, leitfaden) => {
  test.each(entriesOf(schema))('%s: who follows it is told no other error', async (pointer) => {
    for (const typed of ['', 'keine', 'N.N.', '"-"']) {
      for (const found of await said(leitfaden, pointer, typed)) {
        for (const advice of advised(found)) {
          const then = await said(leitfaden, found.pointer ?? pointer, advice);
          const errors = then.filter(({ severity }) => severity === 'error').map(({ message }) => message);
          expect([typed, found.help, advice, errors]).toEqual([typed, found.help, advice, []]);
        }
      }
    }
  });
});

test('a text below | that is not set in is told at its first line, until it is', async () => {
  const first = 'Hinter „kostenrahmen:“ steht |. Dann muss jede Zeile des Textes darunter eingerückt sein.';
  const messages = async (typed: string) =>
    JSON.parse(
      (
        await run(['check', '--format', 'json'], {
          'leitfaden.yaml': leitfadenYaml,
          'steckbriefe/platz.md': written('/kostenrahmen', typed),
        })
      ).out,
    ).diagnostics.map(({ line, message }: { line: number; message: string }) => [line, message]);
  expect(await messages('|\n250.000 Euro\ndavon viel')).toEqual([[7, first]]);
  expect(await messages('|\n250.000 Euro\n  davon viel')).toEqual([[7, first]]);
  expect(await messages('|\n\n250.000 Euro')).toEqual([[8, first]]);
  expect(await messages('|\n  250.000 Euro\n  davon viel')).toEqual([]);
});
