import { describe, expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { steckbrief } from './support/world.js';

const body = (text: string): string => steckbrief({}, `## Beschreibung\n\n${text}\n`);
const told = async (text: string | Uint8Array) =>
  (await check(text)).map(({ rule, line, column }) => `${line}:${column} ${rule}`);

describe('characters without a shape that are written as entities', () => {
  const written = [
    '&#x202e;',
    '&#8203;',
    '&#X200F;',
    '&rlm;',
    '&lrm;',
    '&zwj;',
    '&zwnj;',
    '&ZeroWidthSpace;',
  ];

  test.each(written)('%s in the text and in the header', async (entity) => {
    expect(await told(body(`Der ${entity}Platz`))).toEqual(['25:5 unsichtbares-zeichen']);
    expect(await told(steckbrief({ bezeichnung: `Der ${entity}Platz` }))).toEqual([
      '2:18 unsichtbares-zeichen',
    ]);
  });

  test('among those that stand there themselves, five are named and the others counted', async () => {
    const found = await check(body(`a${'&rlm;b\u200bc'.repeat(4)}`));
    expect(found).toHaveLength(5);
    expect(found[4]?.message).toContain('Danach gibt es in der Datei noch 3 solche Zeichen.');
  });

  test.each(['\\&#x202e; bleibt stehen', '&amp;rlm;', 'Kunst&Raum;', '&shy;', '&#9999999;', '&#x202e'])(
    '%s is none',
    async (text) => {
      expect(await told(body(text))).toEqual([]);
    },
  );
});
