import { run } from './world.js';

/** The criteria of the three versions: five in the first, three others in the later ones. */
export const kriterien = {
  erste: ['hohes_interesse', 'ortsbild', 'konzept', 'ziele', 'beteiligung_vorgesehen'],
  spaetere: ['kosten_hoch', 'viele_betroffen', 'stadtbild'],
} as const;

interface Fassung {
  readonly ab?: string;
  readonly ids?: readonly string[];
  readonly mindestens?: number;
  readonly kosten?: string;
  readonly more?: string;
}

/** A Leitfaden of the invented city, short enough to see what a version changes. */
export const fassung = ({
  ab,
  ids = kriterien.spaetere,
  mindestens = 1,
  kosten = 'Kostenrahmen',
  more = '',
}: Fassung): string => `format: 1
kennung: brueckenfelde
stadt: Stadt Brückenfelde
titel: Leitfaden für frühe Beteiligung
quelle:
  dokument: Beschluss der Stadtvertretung
  art: beschlossen
${ab === undefined ? '' : `gueltig_ab: ${ab}\n`}formular:
  kopfzeile: Steckbrief {bezeichnung}
  einleitung_kriterien: Treffen genug Kriterien zu?
  zeilen:
    - label: Bezeichnung
      felder: [bezeichnung]
      pflicht: ja
    - label: Beschreibung
      abschnitt: beschreibung
      pflicht: ja
    - label: ${kosten}
      felder: [kostenrahmen]
      pflicht: ja
kriterien:
${ids.map((id) => `  - id: ${id}\n    wortlaut: Wortlaut zu ${id} für Bürgerinnen und Bürger\n    kurz: Kriterium ${id}\n`).join('')}aufnahme:
  mindestens: ${mindestens}
  von: alle
${more}`;

/** The folder of a city with three versions: 2 of 5, then 1 of 3 with other criteria, then a renamed row. */
export const dreiFassungen = {
  'leitfaden-2012-03-01.yaml': fassung({ ab: '2012-03-01', ids: kriterien.erste, mindestens: 2 }),
  'leitfaden-2019-12-04.yaml': fassung({ ab: '2019-12-04' }),
  'leitfaden.yaml': fassung({ ab: '2026-01-01', kosten: 'Geld der Stadt für das Vorhaben' }),
} as const;

/** A Steckbrief with these lines in the header, and an answer to every criterion of a version. */
export const blatt = (
  titel: string,
  lines: readonly string[],
  ids: readonly string[],
  met: readonly string[] = ids.slice(0, 1),
): string =>
  [
    '---',
    `bezeichnung: ${titel}`,
    'kostenrahmen: 250.000 Euro',
    'ansprechperson:',
    '  stelle: Amt für Straßen, Grün und Gewässer',
    '  email: amt67@brueckenfelde.example',
    ...lines,
    'kriterien:',
    ...ids.map((id) => `  ${id}: ${met.includes(id) ? 'ja' : 'nein'}`),
    '---',
    '',
    '## Beschreibung',
    '',
    'Die Brücke wird erneuert.',
    '',
  ].join('\n');

/** What the report says of one Steckbrief. */
export interface Ergebnis {
  readonly id: string;
  readonly gueltig_ab?: string;
  readonly aufnahme: string;
  readonly schwelle: string;
}

/** What `check` says of a city, its Steckbriefe by their ids. */
export async function checked(files: Readonly<{ [path: string]: string }>, stichtag = '2026-11-22') {
  const { out, err, code } = await run(['check', '--format', 'json'], files, { stichtag });
  if (out === '') throw new Error(err);
  const { steckbriefe, diagnostics } = JSON.parse(out) as {
    steckbriefe: readonly Ergebnis[];
    diagnostics: readonly { file: string; rule: string; message: string }[];
  };
  return { code, by: Object.fromEntries(steckbriefe.map((one) => [one.id, one])), diagnostics };
}
