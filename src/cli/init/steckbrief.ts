import { kriteriumZu } from '../../model/kriterium.js';
import { abschnitteOf, type Leitfaden } from '../../model/leitfaden.js';
import { filled, yamlText } from './templates.js';

const headings = (leitfaden: Leitfaden, text: string): string =>
  abschnitteOf(leitfaden)
    .filter(({ pflicht }) => pflicht)
    .map(({ label }) => `## ${label}\n\n${text}`)
    .join('\n\n');

/** A Steckbrief to try things out: it says that it is an example, and as a draft it is in no output. */
export const exampleFor = (leitfaden: Leitfaden, stichtag: string, home: string): string =>
  filled(home, 'steckbrief.md', {
    bezeichnung: 'Beispiel zum Überschreiben',
    beschlusslage: 'Noch kein Beschluss',
    bearbeitungsstand: yamlText(leitfaden.bearbeitungsstaende[0]?.name ?? 'noch nicht begonnen'),
    kostenrahmen: 'noch nicht beziffert',
    rubrik: '  gesamtstadt: ja',
    geplant: 'ja',
    stelle: 'Beispielamt',
    email: 'beteiligung@stadt.example',
    datum: stichtag,
    // A criterion that asks the same as a field must not contradict it.
    kriterien: leitfaden.kriterien
      .filter(({ art }) => art === 'angabe')
      .map(
        (one) =>
          `  ${one.id}: ${one === kriteriumZu(leitfaden.kriterien, 'beteiligung.geplant') ? 'ja' : 'nein'}`,
      )
      .join('\n'),
    abschnitte: headings(
      leitfaden,
      'Das ist ein erfundenes Beispiel. Kopieren Sie die Datei, geben Sie ihr einen eigenen Namen, und überschreiben Sie alles. Die Zeile „entwurf: ja“ hält das Vorhaben aus der Veröffentlichung heraus; nehmen Sie sie weg, wenn der Steckbrief fertig ist.',
    ),
  });

/** A text inside a snippet, where `$`, `}`, `,` and `|` mean something. */
const plain = (text: string): string => text.replace(/[\\$},|]/g, '\\$&');

const choice = (place: number, values: readonly string[]): string =>
  `\${${place}|${values.map(plain).join(',')}|}`;

const field = (place: number, text: string): string => `\${${place}:${text}}`;

function skeletonFor(leitfaden: Leitfaden, home: string): string {
  const staende = leitfaden.bearbeitungsstaende.map(({ name }) => yamlText(name));
  return filled(home, 'steckbrief.md', {
    bezeichnung: field(1, 'Name des Vorhabens'),
    beschlusslage: field(2, 'Noch kein Beschluss'),
    bearbeitungsstand: staende.length > 0 ? choice(3, staende) : field(3, 'in Planung'),
    kostenrahmen: field(4, 'noch nicht beziffert'),
    rubrik: `  stadtteile:\n    - ${field(5, 'Stadtteil')}`,
    geplant: choice(6, ['ja', 'nein', 'offen']),
    stelle: field(7, 'Amt'),
    email: field(8, 'amt@stadt.example'),
    datum: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    kriterien: leitfaden.kriterien
      .map(({ id }, index) => `  ${id}: ${choice(9 + index, ['nein', 'ja', 'offen'])}`)
      .join('\n'),
    abschnitte: headings(leitfaden, '$0'),
  });
}

/** The snippets for VS Code: the whole Steckbrief of this city, and its parts. */
export function snippetsFor(leitfaden: Leitfaden, home: string): string {
  const kriterienAuswahl = leitfaden.kriterien.map(({ id }) => id).join(',');
  const snippets = JSON.parse(filled(home, 'vorhaben.code-snippets', { kriterienAuswahl }));
  snippets.Steckbrief.body = skeletonFor(leitfaden, home).trimEnd().split('\n');
  return `${JSON.stringify(snippets, null, 2)}\n`;
}
