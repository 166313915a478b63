// Edges of rules: to the character where a finding begins and ends, what it says, and when it is silent.
import { describe, expect, test } from '@jest/globals';
import { cities } from './support/pages.js';
import { headed, kriterien } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

type Row = readonly [what: string, file: string, found: readonly RegExp[], leitfaden?: string | undefined];

const body = (...sections: readonly string[]) => steckbrief({}, `${sections.join('\n\n')}\n`);
const brueckenfelde = cities.brueckenfelde ?? '';
const berechnet = cities['brueckenfelde-berechnet'] ?? '';
const withoutLine = (id: string, yaml = kriterien) => yaml.replace(new RegExp(`\n  ${id}: \\w+`), '');
const abbreviations = 'BWG BVB HWB TZB KOB AAB ABB ACB ADB AEB AFB AGB AHB AIB'.replaceAll(' ', ', ');

const refused = headed(
  `${kriterien.replace('vorgesehen: ja', 'vorgesehen: nein').replace('interesse: nein', 'interesse: ja')}\nbeteiligung:\n  geplant: nein`,
);

const debate = (frist: string) =>
  `${brueckenfelde.replace(/^fristen:\n(?:[ -][^\n]*\n)*/m, '')}\nfristen:\n  - { art: veroeffentlichung, ${frist} }\n`;
const late = headed('erstberatung:\n  gremium: Stadtvertretung\n  datum: 2026-12-01');

const rules: Readonly<Record<string, readonly Row[]>> = {
  'abkuerzung-unerklaert': [
    ['ends where the word ends', body('## Beschreibung', 'Der Plan gilt. Es ist das INSEK.'), [/^25:27-32 /]],
    [
      'names ten more, and no more than that',
      body('## Beschreibung', `Beteiligt sind ${abbreviations}.`),
      [/„BWG“/, /„BVB“/, /„HWB“.* für: TZB, KOB, AAB, ABB, ACB, ADB, AEB, AFB, AGB, AHB\. →/],
    ],
  ],
  'abschnitt-doppelt': [
    [
      'leaves two strange headings to their own rule',
      body('## Beschreibung', 'A.', '## Anlass', 'B.', '## Dank', 'C.'),
      [],
    ],
  ],
  'abschnitt-fehlt': [
    ['is content with one word', body('## Beschreibung', 'Schatten'), []],
    [
      'looks for the heading that is missing',
      body('#Bearbeitungsstand', 'In Planung.'),
      [/„Beschreibung, einschl/],
    ],
  ],
  'abschnitt-unbekannt': [
    ['leaves a required section to its own rule', body('# Beschreibung', 'Der Platz.'), []],
    [
      'does not guess what stands there already',
      body('## Beschreibung', 'Der Platz.', '## Beschreibungen', 'Der Weg.'),
      [/„Beschreibungen“ steht nicht auf dem Formular\. → Möglich sind/],
    ],
    [
      'guesses the section that is meant',
      body('## Bearbeitungstand', 'In Planung.'),
      [/Meinten Sie „Bearbeitungsstand“/],
    ],
  ],
  'angabe-art': [
    [
      'names the criteria of the city',
      headed('kriterien: ja'),
      [/„beteiligung_vorgesehen: ja“. Möglich sind: .*ziele_und_handlungsweisen\.$/],
    ],
  ],
  'angabe-unbekannt': [
    [
      'knows a title of the form',
      headed('Zeitraum: 2027'),
      [/heißt sie „realisierungszeitraum“\. → .*, ohne/],
    ],
    [
      'sends back what is in a group',
      headed('beteiligung:\n  geplant: ja\n  phase: planung'),
      [/Sie gehört in keine Gruppe\./],
    ],
    ['lets a line go that holds only blanks', headed('aktenzeichen: "  "'), [/→ Streichen Sie die Zeile\.$/]],
  ],
  'ausnahme-unvollstaendig': [
    [
      'names both',
      headed('ausnahme:\n  grund:\n  rechtsgrundlage:'),
      [/fehlen aber „grund“ und „rechtsgrundlage“/],
    ],
  ],
  'bearbeitungsstand-unbekannt': [
    ['takes a dash for a word', headed('bearbeitungsstand: "-"'), [/„-“ gibt es nicht/], brueckenfelde],
  ],
  'bedingte-pflicht': [
    [
      'asks for the group with what is missing in it',
      steckbrief({ phase: 'planung', beteiligung: undefined, kostenrahmen: undefined }),
      [/→ Ergänzen Sie im Kopf die Zeile „beteiligung:“ und darunter/],
      cities['brueckenfelde-pflichten'],
    ],
  ],
  'beendet-fehlt': [['is silent about a draft', headed('phase: fertig\nentwurf: ja'), []]],
  'beendet-ohne-grund': [
    ['names the day', headed('beendet:\n  datum: 2026-10-30'), [/endet am 30\.10\.2026\. Es/]],
    ['needs no day', headed('beendet:\n  grund: ""'), [/Das Vorhaben ist beendet\. Es/]],
  ],
  'begruendung-fehlt': [
    ['asks for what the form asks for', refused, [/:12-16 /], brueckenfelde],
    [
      'is silent where the form does not ask',
      refused,
      [],
      brueckenfelde.replace('        - beteiligung.begruendung\n', ''),
    ],
    [
      'leaves what is always required to its own rule',
      refused,
      [],
      brueckenfelde.replace('[beteiligung.geplant]', '[beteiligung.geplant, beteiligung.begruendung]'),
    ],
  ],
  'beteiligung-widerspruch': [
    [
      'lets a reason be while it is open',
      headed('beteiligung:\n  geplant: offen\n  begruendung: Das klärt der Rat.'),
      [],
    ],
  ],
  'erstberatung-frist': [
    [
      'ends with the Frist where no source is named',
      late,
      [/vor 21 Tagen\. →/],
      debate('vor: erstberatung, dauer: P1M'),
    ],
    ['leaves a Frist of another day alone', late, [], debate('vor: aktualisiert_am, dauer: P1M')],
    ['is silent while the other day is not known', late, [], debate('vor: beendet, dauer: P1M')],
  ],
  'gremium-unbekannt': [
    [
      'lets a decision be that is only a text',
      headed('beschlusslage: Die Stadtvertretng hat beschlossen.'),
      [],
      cities['brueckenfelde-listen'],
    ],
  ],
  'jahr-als-platzhalter': [
    [
      'knows the year before more words',
      headed('realisierungszeitraum: bis 9999 oder länger'),
      [/das Jahr 9999/],
    ],
    ['knows no longer numbers', headed('realisierungszeitraum: Kennzahl 29990 von 12999'), []],
    [
      'skips a step that is only a name',
      headed('schritte:\n  - Planung bis 2999\n  - schritt: Bau\n    zeitraum: bis 2999'),
      [/dem 2\. Eintrag/],
    ],
  ],
  'kennung-ungueltig': [
    [
      'offers the name without its ending only',
      headed('frueher: [Anleger.mdb]'),
      [/Schreiben Sie „anleger-mdb“\./],
    ],
    ['offers nothing where nothing is left', headed('frueher: ["§"]'), [/→ Erlaubt sind/]],
  ],
  'kriterium-fehlt': [
    [
      'asks for the others if one is mistyped',
      headed('kriterien:\n  hohes_intresse: ja'),
      [/Bet/, /Ort/, /Ent/, /Zie/],
    ],
    ['and if one is wrong', headed('kriterien:\n  hohes_interesse: X'), [/Bet/, /Ort/, /Ent/, /Zie/]],
  ],
  'kriterium-offen': [
    ['lets a criterion be that is not answered', headed(withoutLine('hohes_interesse')), []],
    [
      'says nothing where the missing number changes nothing',
      headed(`phase: idee\nkostenrahmen: noch offen\n${withoutLine('hohes_interesse')}`),
      [],
      berechnet,
    ],
  ],
  'kriterium-unbekannt': [
    [
      'does not guess what stands there already',
      headed(`${kriterien}\n  hohes_intresse: nein`),
      [/„hohes_intresse“ gibt es nicht\. → Der Leitfaden kennt/],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (rule, rows) => {
  test.each(rows.map(([what, ...row]) => [what, row] as const))('%s', async (_, [file, found, leitfaden]) => {
    const { out } = await run(['check', '.', '--format', 'json'], {
      ...(leitfaden === undefined ? {} : { 'leitfaden.yaml': leitfaden }),
      'steckbriefe/platz.md': file,
    });
    const said: readonly Record<string, string>[] = JSON.parse(out).diagnostics;
    const findings = said
      .filter((one) => one.rule === rule)
      .map((one) => `${one.line}:${one.column}-${one.endColumn} ${one.message} → ${one.help}`);
    expect(findings).toEqual(found.map((part) => expect.stringMatching(part)));
  });
});
