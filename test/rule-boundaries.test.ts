// Boundaries that a page of a rule need not show. The name of each test begins with the rule that it is about.
import { describe, expect, test } from '@jest/globals';
import { cities } from './support/pages.js';
import { headed } from './support/typed.js';
import { run } from './support/world.js';

const answers = (beteiligung: string) =>
  `kriterien:\n  beteiligung_vorgesehen: ${beteiligung}\n  hohes_interesse: ja\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein`;

/** The city with five areas in place of eight. */
const cityOfFive = (cities.kleinstadt ?? '')
  .replace(/ {2}- \{ name: Rade[^\n]*\n/, '')
  .replace('  - Südring\n', '');

type Row = readonly [what: string, lines: string, found: readonly string[], leitfaden?: string | undefined];

const areas = (...names: readonly string[]) => `rubrik:\n  stadtteile: [${names.join(', ')}]`;
const five = ['Altstadt', 'Nordhafen', 'Lindenhöhe', 'Groß Rade', 'Moorhof'];
const eight = [...five, 'Klein Rade', 'Neue Gärten', 'Südring'];
const { kleinstadt, brueckenfelde } = cities;

const none = answers('nein');
const without = (lines: string) => `beteiligung:\n  geplant: nein\n${lines}\n${none}`;
const termin = (lines: string) => without(`  termine:\n    - titel: Werkstatt am Hafen\n${lines}`);

const beratung = (datum: string, more = '') =>
  `erstberatung:\n  gremium: Bürgerschaft\n  datum: ${datum}${more}`;

const late = 'schritte:\n  - schritt: Baubeginn\n    zeitraum: Frühjahr 2025';

const votum = (...gremien: readonly string[]) =>
  `listenvoten:\n${gremien.map((gremium) => `  - votum: streichen\n    ${gremium}\n    datum: 2026-01-12\n`).join('')}`.trimEnd();

const berechnet = cities['brueckenfelde-berechnet'];
const costs = (lines: string, interesse: string) =>
  `kostenrahmen:\n  ${lines}\nkriterien:\n  beteiligung_vorgesehen: ja\n  hohes_interesse: ${interesse}\n  aenderung_ortsbild: nein\n  ziele_und_handlungsweisen: nein`;

const over = (grund: string, more = '') =>
  `schritte:\n  - Vorplanung\n  - schritt: Einweihung\n    erledigt: nein\nbeendet:\n  datum: 2026-10-30\n  grund: ${grund}${more}`;
const opening = (window: string, ende: string) =>
  `beteiligung:\n  geplant: ja\n  termine:\n    - titel: Werkstatt\n      von: 2026-05-01\n    - titel: Einweihung\n${window}${ende}`;

const notBegun = 'bearbeitungsstand: noch nicht begonnen';
const decided = (...rows: readonly (readonly [datum: string, ergebnis: string])[]) =>
  `${notBegun}\nbeschlusslage:${rows.map(([datum, ergebnis]) => `\n  - vorlage: 2025/BV/0412\n    gremium: Hauptausschuss\n${datum && `    datum: ${datum}\n`}    ergebnis: ${ergebnis}`).join('')}`;
const done = 'schritte:\n  - schritt: Verkehrszählung\n    erledigt: ja';

const met = (first: string, second: string) =>
  `kriterien:\n  beteiligung_vorgesehen: ${first}\n  hohes_interesse: ${second}\n  aenderung_ortsbild: nein\n  entwicklungskonzept: nein\n  ziele_und_handlungsweisen: nein\nbeteiligung:\n  geplant: ${first}`;
const strike =
  '\nlistenvoten:\n  - votum: streichen\n    gremium: Stadtvertretung\n    datum: 2026-01-12\n    grund: Kein Interesse';

const rules: Readonly<Record<string, readonly Row[]>> = {
  'stadtteile-viele': [
    ['speaks when all areas are named', areas(...eight), ['8 von 8'], kleinstadt],
    ['is silent when a name is no area of the city', areas(...eight, 'Altona'), [], kleinstadt],
    ['counts an area that is named twice once', areas(...five.slice(0, 4), 'Altstadt'), [], kleinstadt],
    ['is silent when the answer stands there', `${areas(...five)}\n  gesamtstadt: ja`, [], kleinstadt],
    ['asks when the whole city is denied', `${areas(...five)}\n  gesamtstadt: nein`, ['5 von 8'], kleinstadt],
    ['is silent about three of five', areas('Altstadt', 'Nordhafen', 'Moorhof'), [], cityOfFive],
    ['speaks of four of five', areas(...five.slice(0, 3), 'Moorhof'), ['4 von 5'], cityOfFive],
    ['is silent without areas', 'rubrik:\n  themen: [Verkehr]', [], kleinstadt],
  ],
  'beteiligung-widerspruch': [
    ['names the Stufe', without('  stufe: Mitgestaltung'), ['„Mitgestaltung“'], brueckenfelde],
    ['lets information be', without('  stufe: Information'), [], brueckenfelde],
    ['takes a meeting with information for one', without('  art: Treffen mit Information'), ['„Treffen mit']],
    ['lets all be if one kind is demanded by law', without('  art: [Werkstatt, förmliche Auslegung]'), []],
    ['skips an answer that says nothing', without('  art: [N.N., Werkstatt]'), ['„Werkstatt“']],
    ['is silent where nothing is known', without('  art: N.N.'), []],
    ['is silent while it is open', 'beteiligung:\n  geplant: offen\n  art: Werkstatt', []],
    ['is silent about what is over', `${without('  art: Werkstatt')}\nbeendet:\n  grund: umgesetzt`, []],
    [
      'leaves to the criterion what it settles',
      `beteiligung:\n  geplant: nein\n  art: Werkstatt\n${answers('ja')}`,
      [],
    ],
    [
      'speaks while the criterion is open',
      `beteiligung:\n  geplant: nein\n  art: Werkstatt\n${answers('offen')}`,
      ['„Werkstatt“'],
    ],
    ['lets experts meet', termin('      von: 2026-12-01\n      offen_fuer: fachleute'), []],
    ['skips a window that ends before it begins', termin('      von: 2026-12-20\n      bis: 2026-12-01'), []],
    ['skips a window without a day', termin('      offen_fuer: alle'), []],
    ['knows a window of one day', termin('      von: 2026-12-01'), ['bis zum 01.12.2026']],
    ['lets an empty reason be', 'beteiligung:\n  geplant: ja\n  begruendung: –', []],
    ['is silent where there is no reason', 'beteiligung:\n  geplant: ja', []],
  ],
  'erstberatung-frist': [
    ['says it tomorrow', beratung('2027-02-23'), ['Das ist morgen']],
    ['counts the days', beratung('2027-02-24'), ['Das ist in 2 Tagen']],
    ['begins 28 days before', beratung('2027-03-20'), ['Das ist in 28 Tagen']],
    ['counts the days since', beratung('2027-02-20'), ['Das war vor 2 Tagen']],
    ['counts days late', beratung('2027-02-21', '\naufgenommen_am: 2026-11-23'), ['2 Tage zu spät']],
    ['is silent on the day of the debate', beratung('2026-11-22'), []],
    ['speaks the day before the debate', beratung('2026-11-23'), ['Das war vor 91 Tagen']],
    ['is silent without a day', 'erstberatung:\n  gremium: Bürgerschaft', []],
    ['is silent about what is over', beratung('2027-02-22', '\nbeendet:\n  grund: umgesetzt'), []],
    ['is silent about what no list shows', beratung('2027-02-22', '\nvorhabenliste: nein'), []],
    [
      'is silent about an exception',
      beratung('2027-02-22', '\nausnahme:\n  grund: Gefahr\n  rechtsgrundlage: § 5'),
      [],
    ],
  ],
  'zeitraum-vorbei': [
    ['asks about a step', late, ['Der Schritt „Baubeginn“']],
    ['lets a step be that is done', `${late}\n    erledigt: ja`, []],
    ['asks about a step that is not done', `${late}\n    erledigt: nein`, ['Der Schritt „Baubeginn“']],
    [
      'skips a step that is only a name',
      `${late}\n  - Übergabe an die Stadt`,
      ['nicht, dass er erledigt ist.'],
    ],
    ['is silent when the Vorhaben is over', `${late}\nbeendet:\n  grund: umgesetzt`, []],
    ['is silent while it rests', `${late}\nphase: ruht`, []],
    ['is silent when it is finished', `${late}\nphase: fertig`, []],
  ],
  'votum-zaehlt-nicht': [
    ['knows a body by its short name', votum('gremium: JHA'), ['„JHA“'], brueckenfelde],
    ['is silent where no body is named', votum('grund: Kein Interesse'), [], brueckenfelde],
    [
      'tells each vote that does not count',
      votum('gremium: Hauptausschuss', 'gremium: Stadtvertretung', 'gremium: JHA'),
      ['„Hauptausschuss“', '„JHA“'],
      brueckenfelde,
    ],
  ],
  'kriterium-widerspruch': [
    ['is silent when the number says the same', costs('betrag: 1200000', 'ja'), [], berechnet],
    [
      'says that the number is too small',
      costs('betrag: 900000', 'ja'),
      ['steht ja. Aus den anderen Angaben folgt: nein'],
      berechnet,
    ],
    ['is silent when there is no number', costs('text: etwa eine Million', 'ja'), [], berechnet],
    ['is silent while the criterion is open', `beteiligung:\n  geplant: ja\n${answers('offen')}`, []],
  ],
  'beendet-widerspruch': [
    ['knows „umgesetzt“', over('Vollständig umgesetzt'), ['„Einweihung“']],
    ['knows „fertig“', over('Fertiggestellt'), ['„Einweihung“']],
    ['knows a phase that says so', over('Übergabe an die Stadt', '\nphase: fertig'), ['„Einweihung“']],
    ['is silent about any other reason', over('Übergabe an die Stadt'), []],
    ['is silent when the rest was given up', over('Unvollständig umgesetzt'), []],
    ['is silent about what is unfinished', over('Unfertig, umgesetzt wurde nur der Weg'), []],
    ['is silent when it was broken off', over('Abgebrochen, abgeschlossen ist nur die Planung'), []],
    ['is silent when it was stopped', over('Eingestellt, nur die Planung ist fertig'), []],
    [
      'is silent about a step without an answer',
      over('umgesetzt').replace('    erledigt: nein\n', '    zeitraum: 2027\n'),
      [],
    ],
    ['is silent about a step that is done', over('umgesetzt').replace('erledigt: nein', 'erledigt: ja'), []],
    [
      'takes the Stichtag where no day stands',
      opening('      von: 2026-11-23', '\nbeendet:\n  grund: umgesetzt'),
      ['endet am 22.11.2026. Der Termin „Einweihung“'],
    ],
    ['is silent while nothing has ended', opening('      von: 2026-11-23', ''), []],
    ['skips a date that is not known', opening('      ort: Rathaus', '\nbeendet:\n  grund: umgesetzt'), []],
    [
      'skips a window that ends before it begins',
      opening('      von: 2026-12-20\n      bis: 2026-12-01', '\nbeendet:\n  grund: umgesetzt'),
      [],
    ],
  ],
  'stand-noch-nicht-begonnen': [
    ['knows the words with a full stop', `${notBegun}.\n${done}`, ['„Verkehrszählung“']],
    ['is silent where more is said', `${notBegun}, weil Geld fehlt\n${done}`, []],
    ['is silent about any other state', `bearbeitungsstand: in Planung\n${done}`, []],
    ['is silent when it is over', `${notBegun}\n${done}\nbeendet:\n  grund: umgesetzt`, []],
    ['is silent about a step that is open', `${notBegun}\n${done.replace('ja', 'nein')}`, []],
    [
      'asks about a decision with changes',
      `${decided(['2025-06-17', 'geändert beschlossen'])}\naktualisiert_am: 2026-05-04`,
      ['vom 17.06.2025'],
    ],
    [
      'is silent about what was refused',
      `${decided(['2025-06-17', 'abgelehnt'])}\naktualisiert_am: 2026-05-04`,
      [],
    ],
    [
      'is silent about a decision without a day',
      `${decided(['', 'beschlossen'])}\naktualisiert_am: 2026-05-04`,
      [],
    ],
    [
      'looks at the last decision',
      `${decided(['2026-06-17', 'beschlossen'], ['2025-06-17', 'beschlossen'])}\naktualisiert_am: 2026-05-04`,
      [],
    ],
    [
      'asks when somebody looked in time only',
      `${decided(['2025-10-19', 'beschlossen'])}\naktualisiert_am: 2026-10-19`,
      ['vom 19.10.2025'],
    ],
    [
      'is silent when somebody looked later',
      `${decided(['2025-10-19', 'beschlossen'])}\naktualisiert_am: 2026-10-20`,
      [],
    ],
  ],
  'noch-nicht-bekannt': [
    ['looks into lists', 'beteiligung:\n  geplant: ja\n  art: [Werkstatt, N.N.]', ['„N.N.“']],
    ['tells each of them', 'kostenrahmen: N.N.\nweitere_informationen: k. A.', ['„N.N.“', '„k. A.“']],
    ['knows the page that a draft will have', 'kostenrahmen: N.N.\nentwurf: ja', ['Auf der Seite']],
    ['knows that nobody sees what is not listed', 'kostenrahmen: N.N.\nvorhabenliste: nein', ['Das heißt:']],
    ['lets be what is internal', 'intern: N.N.', []],
  ],
  listenpflicht: [
    ['speaks of what is kept back', `${met('ja', 'ja')}\nvorhabenliste: nein`, ['2 von 5'], brueckenfelde],
    ['is silent about a draft', `${met('ja', 'ja')}\nvorhabenliste: nein\nentwurf: ja`, [], brueckenfelde],
    [
      'is silent when a body has struck it',
      `${met('ja', 'ja')}\nvorhabenliste: nein${strike}`,
      [],
      brueckenfelde,
    ],
    ['is silent about what is listed', `${met('ja', 'ja')}\nvorhabenliste: ja`, [], brueckenfelde],
    ['is silent about what may stay away', `${met('ja', 'nein')}\nvorhabenliste: nein`, [], brueckenfelde],
  ],
  'listung-freiwillig': [
    ['speaks of one criterion', met('ja', 'nein'), ['1 von 5 Kriterien trifft zu'], brueckenfelde],
    ['speaks of none', met('nein', 'nein'), ['0 von 5 Kriterien treffen zu'], brueckenfelde],
    ['is silent about what is not listed', `${met('ja', 'nein')}\nvorhabenliste: nein`, [], brueckenfelde],
    ['is silent about a duty', met('ja', 'ja'), [], brueckenfelde],
    [
      'is silent when a body wants it',
      met('ja', 'nein') + strike.replace('streichen', 'aufnehmen'),
      [],
      brueckenfelde,
    ],
  ],
  'beteiligung-geplant-fehlt': [
    ['takes over a no', `beteiligung:\n  stufe: Konsultation\n${answers('nein')}`, ['folgt: nein']],
    [
      'takes over that it is open',
      `beteiligung:\n  stufe: Konsultation\n${answers('offen')}`,
      ['folgt: noch offen'],
    ],
    [
      'is silent without an answer',
      'beteiligung:\n  stufe: Konsultation\nkriterien:\n  hohes_interesse: ja',
      [],
    ],
  ],
  'html-zeichen': (
    [
      ['&#8211;', ['Straße–Platz']],
      ['&#160;', ['Straße Platz']],
      ['&#38;', ['Straße&Platz']],
      ['&#32;', ['Straße Platz']],
      ['&#126;', ['Straße~Platz']],
      ['&#161;', ['Straße¡Platz']],
      ['&#228;&#31;', ['Straßeä&#31;Platz']],
      ['&auml;&#31;', ['Straßeä&#31;Platz']],
      ['&#31;', []],
      ['&#127;', []],
      ['&#159;', []],
      ['&#55296;', []],
      ['&neu;', []],
      ['&1;', []],
    ] as const
  ).map(([written, better]) => [
    `knows ${written}`,
    `bezeichnung: Straße${written}Platz`,
    better.map(() => 'genau so erscheint sie'),
  ]),
  'platzhalter-im-text': (
    [
      ['Es kostet XXXX Euro', 'XXXX'],
      ['Es kostet xxx Euro', 'xxx'],
      ['Es kostet TBD Euro', 'TBD'],
      ['Das ist TODO.', 'TODO'],
      ['Am ??? beginnt es', '???'],
      ['Im Mai [Betrag einsetzen] Euro', '[Betrag einsetzen]'],
      ['Im Mai [Namen eintragen] fragen', '[Namen eintragen]'],
      ['Im Mai [Bild einfügen] zeigen', '[Bild einfügen]'],
      ['Im Mai [Text ausfüllen] zeigen', '[Text ausfüllen]'],
      ['- …', '- …'],
      ['lorem ipsum dolor. Ende', 'lorem ipsum dolor“'],
      ['Größe XX oder xx', undefined],
      ['Die Liste der TODOs', undefined],
      ['Die Datei plan_TODO liegt bei', undefined],
      ['Wirklich??', undefined],
      ['Siehe [Wünsche eintragen](https://brueckenfelde.example)', undefined],
      ['Kurz [und] gut, mit Bäumen [am Rand stehen]', undefined],
      ['Erst dies, dann das ...', undefined],
    ] as const
  ).map(([text, placeholder]) => [
    `reads „${text}“`,
    `weitere_informationen: "${text}"`,
    placeholder === undefined ? [] : [placeholder],
  ]),
  'kriterium-fehlt': [
    [
      'names each of them',
      'kriterien:\n  beteiligung_vorgesehen: ja\n  hohes_interesse: ja\n  aenderung_ortsbild: ja',
      ['„Entwicklungskonzept', 'Ziele'],
    ],
    ['says once that none is answered', 'kriterien:', ['Die Kriterien sind nicht beantwortet.']],
    [
      'does not ask for what is meant by a mistyped one',
      none.replace('hohes_interesse', 'hohes_intresse'),
      [],
    ],
    [
      'does not ask for what is computed',
      costs('betrag: 900000', 'nein').replace('  hohes_interesse: nein\n', ''),
      [],
      berechnet,
    ],
    [
      'asks for nothing where everything is computed',
      'kriterien:',
      [],
      brueckenfelde
        ?.replace('    feld: beteiligung.geplant\n', '')
        .replace(/^ {4}kurz: .*/gm, '$&\n    art: schwelle\n    feld: kostenrahmen.betrag\n    ab: 5'),
    ],
  ],
  'abkuerzung-unerklaert': [
    ['asks what letters mean', 'kostenrahmen: nach BImSchG, LP 4', ['„LP“'], brueckenfelde],
    [
      'knows those of a state and of a Stufe',
      'kostenrahmen: in der LP 4, nach der BBK',
      [],
      brueckenfelde
        ?.replace('- name: in Planung', '- name: in Planung\n  - name: Entwurf (LP 3 und 4)')
        .replace('[Information, Konsultation', '[Information, Konsultation in der BBK'),
    ],
  ],
  'pflichtangabe-fehlt': [
    ['wants more than a day', 'beschlusslage:\n  - datum: 2026-01-12', ['keine Antwort']],
    ['wants one decision', 'beschlusslage:\n  - datum: 2026-01-12\n  - vorlage: 2025/BV/0412', []],
    ['takes blanks for nothing', 'beschlusslage: "  "', ['keine Antwort']],
    ['takes no areas for the whole city', 'rubrik:\n  stadtteile: []', [], brueckenfelde],
  ],
};

describe.each(Object.entries(rules))('%s', (rule, rows) => {
  test.each(rows.map(([what, ...row]) => [what, row] as const))(
    '%s',
    async (_, [lines, found, leitfaden]) => {
      const { out } = await run(['check', '.', '--format', 'json'], {
        ...(leitfaden === undefined ? {} : { 'leitfaden.yaml': leitfaden }),
        'steckbriefe/platz.md': headed(lines),
      });
      const said: readonly { rule: string; message: string }[] = JSON.parse(out).diagnostics;
      const messages = said.filter((one) => one.rule === rule).map(({ message }) => message);
      expect(messages).toEqual(found.map((part) => expect.stringContaining(part)));
    },
  );
});
