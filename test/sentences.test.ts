import { expect, test } from '@jest/globals';
import { sentencesOf } from '../src/base/sentences.js';

const sentencesIn = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  'Der Markt beginnt am 29. Juli auf dem Platz.',
  'Im 1. Bauabschnitt kommt die Straße, im 2. Halbjahr der Platz.',
  'Es gibt z. B. Bänke, d. h. Plätze bzw. Stufen zum Sitzen (s. Nr. 5 und Abs. 2).',
  'Dr. Eva Muster leitet die Abt. Verkehr in der Kröpeliner Str. 12.',
  'Die Kosten betragen ca. 1,2 Mio. Euro im Jahr.',
  'Die Umfrage läuft vom 02.11.2026 bis zum\n29. Dezember unter https://mitreden.brueckenfelde.example/a?b=c.',
])('one sentence: %s', (text) => {
  expect(sentencesIn(text)).toEqual([text]);
});

test('sentences end at their mark, also in quotation marks, and after a short word if a new one surely begins', () => {
  expect(
    sentencesIn(
      'Wann? Im Herbst 2026. „Alle reden mit.“ Es gibt Bänke usw. Die Stadt pflegt sie! **Fertig.** Ende',
    ),
  ).toEqual([
    'Wann?',
    'Im Herbst 2026.',
    '„Alle reden mit.',
    '“ Es gibt Bänke usw.',
    'Die Stadt pflegt sie!',
    '**Fertig.',
    '** Ende',
  ]);
});

test('an item of a list is a sentence; headings, tables and code have none', () => {
  const text = `## Beschreibung

Geplant sind:

- sechs Bäume
- ein Beet
  mit Gras
1. Licht

### Kosten

| Abschnitt | Mittel |
| --- | --- |
| Bau. Ende. | 80.000 |

\`\`\`
Kein Satz.
\`\`\`

> Die Stadt zahlt
> alles.`;
  expect(sentencesIn(text)).toEqual([
    'Geplant sind:',
    'sechs Bäume',
    'ein Beet\n  mit Gras',
    'Licht',
    'Die Stadt zahlt\n> alles.',
  ]);
});
