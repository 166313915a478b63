import { expect, test } from '@jest/globals';
import * as markdown from '../src/base/markdown.js';
import { outlineOf } from '../src/read/text/outline.js';
import { dice } from './support/dice.js';

const abschnitte = [{ id: 'beschreibung', label: 'Beschreibung', pflicht: true, namen: ['Beschreibung'] }];

/** Pieces from which bodies are put together: all that can hide a heading, look like one, or be one. */
const pieces = [
  '## Beschreibung',
  '## Stand der Dinge ##',
  '### Kosten',
  '# Titel',
  '##Ohne Leerzeichen',
  ' ## Eingerückt',
  '    ## Code',
  '```',
  '~~~ yaml',
  '<div>',
  '</div>',
  '<!-- ## nichts',
  '-->',
  '---',
  '===',
  'Text der Stadt',
  '- ## Liste',
  '> ## Zitat',
  '1. Schritt',
  '  ## in der Liste',
  '## *Betont* und `code`',
  '##',
  '## ',
  '',
  '',
  '',
  '| a | b |',
  '| - | - |',
  '[x]: y',
  '\t## Tabulator',
  '## Einwohner*innen',
];

test('where the quick way finds the sections it finds those of the parser', () => {
  const roll = dice(20261122);
  let quick = 0;
  for (let round = 0; round < 4000; round += 1) {
    const body = Array.from({ length: 1 + roll(8) }, () => pieces[roll(pieces.length)]).join('\n');
    const found = outlineOf(body, abschnitte);
    if (found === undefined) continue;
    quick += 1;
    // An HTML comment sends every body to the parser; it is put behind the last section and taken off again.
    const slow = outlineOf(`${body}\n\n<!-- -->\n`, abschnitte, markdown);
    const strip = (text: string) => text.replace(/\s*<!-- -->$/, '');
    expect({
      body,
      lead: strip(slow?.lead ?? ''),
      sections: slow?.sections.map((section) => ({ ...section, content: strip(section.content) })),
    }).toEqual({ body, ...found });
  }
  expect(quick).toBeGreaterThan(500);
});
