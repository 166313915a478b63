import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rostockYaml } from '../../src/read/settings/rostock.generated.js';
import { home } from './world.js';

/** The city with lists of areas, themes and states; it has no Stufen of its own, so the tests give it some. */
const brueckenfeldeYaml = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
const kleinstadt = `stadtteile:
  - Altstadt
  - Nordhafen
  - { name: Lindenhöhe, aliase: [Gartenstadt] }
  - { name: Rade, teile: [{ name: Groß Rade, aliase: [Rade] }, { name: Klein Rade, aliase: [Rade] }] }
  - Moorhof
  - { name: Neue Gärten, aliase: [Gartenstadt] }
  - Südring
`;
export const cities: Readonly<Record<string, string>> = {
  rostock: rostockYaml,
  kleinstadt: brueckenfeldeYaml.replace(/^stadtteile:\n[\s\S]*?(?=^themen:)/m, `${kleinstadt}\n`),
  'brueckenfelde-regeln': `${brueckenfeldeYaml}\nregeln:\n  noch-nicht-bekannt:\n    schwere: warning\n    grund: Beschluss von 2024\n`,
  brueckenfelde: `${brueckenfeldeYaml}\nstufen: [Information, Konsultation, Mitgestaltung]\n`,
  'brueckenfelde-listen': `${brueckenfeldeYaml}
stellen:
  - Bauamt
  - { name: Amt für Stadtgrün und Naturschutz, aliase: [Amt 67] }
ausnahmen:
  - { grund: Laufendes Vergabeverfahren, rechtsgrundlage: § 5 Absatz 3 }
  - grund: Gefahr für die öffentliche Sicherheit
`,
  'brueckenfelde-pflichten': `${brueckenfeldeYaml}
stufen: [Information, Konsultation, Mitgestaltung]
pflichten:
  - feld: beteiligung.begruendung
    wenn: { feld: beteiligung.geplant, ist: nein }
    quelle: § 7 Absatz 2
  - feld: beteiligung.stufe
    wenn: { feld: phase, ist: planung }
  - feld: kostenrahmen.stand
    wenn: { feld: kostenrahmen.betrag, ab: 1000000 }
  - feld: realisierungszeitraum
    wenn: { feld: phase, ist: [umsetzung, fertig] }
  - feld: erstberatung
    wenn: { alle: [{ feld: aufgenommen_am, ausgefuellt: ja }, { feld: beteiligung.geplant, ist: ja }] }
`,
  // Two criteria are computed: one by a number, one from other fields.
  'brueckenfelde-berechnet': brueckenfeldeYaml
    .replace(
      'kurz: Hohes Interesse',
      'kurz: Hohe Kosten\n    art: schwelle\n    feld: kostenrahmen.betrag\n    ab: 1000000',
    )
    .replace(
      'kurz: Konzept oder Plan',
      'kurz: Konzept oder Plan\n    art: abgeleitet\n    wenn: { feld: phase, ist: [idee, planung] }',
    ),
  'brueckenfelde-turnus': `${brueckenfeldeYaml}\nturnus:\n  ruht: P1Y\n  sonst: P3M\n`,
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
export function rest(base: string, example: string): string {
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
export function bytesOf(text: string): Buffer {
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

export interface Example {
  readonly kind: string;
  readonly verdict: 'ok' | 'fehler';
  readonly name: string;
  readonly stadt: string;
  readonly text: string;
  readonly message: string | undefined;
}

export const examplePattern =
  /^(`{3,})(yaml|text|datei|leitfaden|einstellungen) (ok|fehler)(?: name="([^"]+)")?(?: stadt="([^"]+)")?\n([\s\S]*?)^\1$(?:\n\n^```meldung\n([\s\S]*?)^```$)?/gm;

export function examplesOf(page: string): readonly Example[] {
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

/** In how many lines the header stands above an example of a text. */
export const headerLines = `---\n${header}---\n`.split('\n').length - 1;

/** The whole file of an example; the header and the text that it does not show have no findings. */
export function fileOf({ kind, text }: Example): Buffer {
  if (kind === 'datei') return bytesOf(text);
  return kind === 'text'
    ? Buffer.concat([Buffer.from(`---\n${header}---\n`), bytesOf(text)])
    : Buffer.concat([Buffer.from('---\n'), bytesOf(text), Buffer.from(`${rest(header, text)}---\n${body}`)]);
}
