import { expect, test } from '@jest/globals';
import { check, headed, kriterien } from './support/typed.js';
import { steckbrief } from './support/world.js';

const long = 'Der Platz soll schattiger werden, und alle haben Platz. '.repeat(2000);

/** What is wrong, and all that is said of it: what follows from it is not told on top. */
const causes: readonly (readonly [what: string, text: string, said: readonly string[]])[] = [
  [
    'a text that is too long to be read lacks no section',
    steckbrief({}, `## Beschreibung\n\n${long}`),
    ['datei-zu-gross'],
  ],
  [
    'a text that can be read, does',
    steckbrief({}, 'Der Platz.\n'),
    ['abschnitt-fehlt', 'text-ohne-abschnitt'],
  ],
  [
    'a group whose one answer is no number is not empty',
    headed('kostenrahmen:\n  betrag: 250.000'),
    ['zahl-unklar'],
  ],
  ['a misspelt name in a group', headed('ansprechperson:\n  stele: Amt'), ['angabe-unbekannt']],
  ['a list in place of a text in a group', headed('ausnahme:\n  grund: [a, b]'), ['angabe-art']],
  [
    'an exception whose reason nobody can read',
    headed('ausnahme:\n  grund: [a, b]\n  rechtsgrundlage:'),
    ['angabe-art'],
  ],
  ['a word in place of a group', headed('beteiligung: ja'), ['angabe-art']],
  [
    'a wrong link is no reason to keep quiet about the date that it belongs to',
    headed(
      `${kriterien.replace('vorgesehen: ja', 'vorgesehen: nein')}\nbeteiligung:\n  geplant: nein\n  termine:\n    - titel: Werkstatt\n      von: 2026-12-01\n      link: www`,
    ),
    ['listung-freiwillig', 'begruendung-fehlt', 'beteiligung-widerspruch', 'link-ungueltig'],
  ],
  [
    'a colon in the text of a step',
    headed('schritte:\n  - Vorbereitung: Herbst 2026\n  - Werkstatt'),
    ['angabe-unbekannt'],
  ],
  [
    'a step whose name is misspelt beside another entry',
    headed('schritte:\n  - shritt: Werkstatt\n    zeitraum: 2027'),
    ['angabe-unbekannt'],
  ],
  ['a word in place of all criteria', headed('kriterien: X'), ['angabe-art']],
  [
    'one criterion does not stand for the others',
    headed('kriterien:\n  hohes_interesse: X'),
    ['kriterium-fehlt', 'kriterium-fehlt', 'kriterium-fehlt', 'kriterium-fehlt', 'ja-nein-unklar'],
  ],
];

test.each(causes)('%s', async (_, text, said) => {
  expect((await check(text)).map(({ rule }) => rule)).toEqual(said);
});
