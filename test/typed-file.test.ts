import { describe, expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { steckbrief } from './support/world.js';

describe('what a clerk does to the file', () => {
  const text = steckbrief();
  const rows: readonly (readonly [what: string, file: string | Uint8Array, rules: readonly string[]])[] = [
    ['right', text, []],
    ['CRLF', text.replaceAll('\n', '\r\n'), []],
    ['byte order mark', `\ufeff${text}`, []],
    ['blanks behind the fences', text.replaceAll('---\n', '---  \n'), []],
    ['Windows-1252', Buffer.from(text, 'latin1'), ['zeichensatz']],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), ['zeichensatz']],
    [
      'half UTF-8, half Windows-1252',
      Buffer.concat([Buffer.from(text), Buffer.from([0xfc])]),
      ['zeichensatz'],
    ],
    ['empty', '', ['kopf-fehlt']],
    ['only a text', '## Beschreibung\n\nText\n', ['kopf-fehlt']],
    ['a blank line first', `\n${text}`, ['kopf-beginn']],
    ['four dashes', text.replace('---', '----'), ['kopf-beginn']],
    ['a long dash from Word', text.replace('---', '—'), ['kopf-beginn']],
    ['not closed', text.replace(/\n---\n/, '\n'), ['kopf-ende-fehlt']],
    ['closed with long dashes', text.replace('\n---\n', '\n–––\n'), ['kopf-ende-fehlt']],
    ['closed with two dashes', text.replace('\n---\n', '\n--\n'), ['kopf-ende-fehlt']],
    ['a text above the header', `Hallo\n\n${text}`, ['kopf-beginn']],
    ['a code fence around the header', `\`\`\`yaml\n${text}`, ['kopf-beginn']],
    ['a second header', text.replace('\n---\n', '\n---\nintern: GEHEIM\n---\n'), ['zwei-steckbriefe']],
    ['closed with four dashes', text.replace('\n---\n', '\n----\n'), ['kopf-ende-fehlt']],
    ['one megabyte', `${text}${'Wort '.repeat(200_000)}`, ['datei-zu-gross']],
  ];

  test('three dashes in the middle of a header are told where they stand', async () => {
    const typed = text.replace('\nkostenrahmen:', '\n---\n\nkostenrahmen:');
    const [found, ...others] = await check(typed);
    const line = typed.split('\n').indexOf('---', 1) + 1;
    expect([found?.rule, found?.line, others]).toEqual(['zwei-steckbriefe', line, []]);
    expect(found?.message).toContain('Mitten im Kopf');
    expect(await check(typed.replace('---\n\nkosten', 'kosten'))).toEqual([]);
  });

  test.each(rows)('%s', async (_, file, rules) => {
    expect((await check(file)).map(({ rule }) => rule)).toEqual(rules);
  });

  test.each([
    ['Hafenplatz Nord.md', ['dateiname-ungewoehnlich']],
    ['Fährplatz.md', ['dateiname-ungewoehnlich']],
    ['faehrplatz.MD', []],
    ['index.md', ['dateiname-gesperrt']],
    ['CON.md', ['dateiname-gesperrt']],
    ['com1.md', ['dateiname-gesperrt']],
    ['🌳.md', ['dateiname-gesperrt']],
  ])('the name %s', async (name, rules) => {
    expect((await check(text, name)).map(({ rule }) => rule)).toEqual(rules);
  });
});
