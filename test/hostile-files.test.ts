import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { run, steckbrief } from './support/world.js';

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

describe('what Git leaves behind when it cannot merge', () => {
  const both = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> entwurf`;
  const inHeader = steckbrief().replace(
    'kostenrahmen: 250.000 Euro',
    both('kostenrahmen: 250.000 Euro', 'kostenrahmen: 310.000 Euro'),
  );
  const inText = body(both('Der Platz wird grün.', 'Der Platz wird bunt.'));

  test('in the header it is one error that names the lines, and no advice that would destroy the file', async () => {
    const found = await check(inHeader);
    expect(found).toMatchObject([{ rule: 'git-konflikt', severity: 'error', line: 5, column: 1 }]);
    expect(found[0]?.message).toContain('Zeile 5, 7 und 9.');
    expect(found[0]?.help).toContain('„<<<<<<<“');
  });

  test('in the text, with line ends of Windows, around the fence of the header and with a third version', async () => {
    expect(await told(inText)).toEqual(['25:1 git-konflikt']);
    expect(await told(inText.replaceAll('\n', '\r\n'))).toEqual(['25:1 git-konflikt']);
    expect(await told(both(steckbrief(), steckbrief()))).toEqual(['1:1 git-konflikt']);
    const three = inText.replace('=======', '||||||| 5c1d2e3\nDer Platz.\n=======');
    expect((await check(three))[0]?.message).toContain('Zeile 25, 27, 29 und 31.');
  });

  test('half of the marks are enough, and many are counted', async () => {
    const half = await check(inText.replace(/<<<<<<< .*\n/, ''));
    expect(half).toMatchObject([{ rule: 'git-konflikt', line: 28 }]);
    expect(half[0]?.message).toContain('Zeile 26 und 28.');
    const many = await check(body(Array(4).fill(both('a', 'b')).join('\n')));
    expect(many[0]?.message).toContain('Zeile 25, 27, 29, 30, 32, 34, 35, 37 und 39, dazu 3 weitere Zeilen.');
  });

  test('--fix leaves the file alone', async () => {
    const spoiled = inHeader.replace('aktualisiert_am: 2026-10-19', 'aktualisiert_am: 19.10.2026');
    const { code, cwd } = await run(['check', '--fix', '--unsafe'], { 'platz.md': spoiled });
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(spoiled);
  });

  test.each(['Ein Titel\n=======', '>>>>>> sechsmal zitiert', '|||||||', 'a <<<<<<< b', '<<<<<<<<'])(
    '%j is none',
    async (text) => {
      expect((await told(body(text))).join()).not.toContain('git-konflikt');
    },
  );
});

describe('code that never ends', () => {
  const below = '\n\n## Bearbeitungsstand\n\nDie Planung läuft.';

  test.each(['```', '~~~', '````', '```yaml', '   ~~~ Notiz'])(
    '%s is one error at its line',
    async (fence) => {
      expect(await told(body(`Der Platz wird grün.\n\n${fence}${below}`))).toEqual([
        `27:${fence.search(/\S/) + 1} code-ende-fehlt`,
      ]);
    },
  );

  test('it also stands for the sections that it took, and for a text that is only a fence', async () => {
    const first = await check(steckbrief({}, '```\n## Beschreibung\n\nDer Platz wird grün.\n'));
    expect(first).toMatchObject([{ rule: 'code-ende-fehlt', severity: 'error', line: 23 }]);
    expect(first[0]?.help).toContain('eine Zeile, in der nur „```“ steht');
    expect(await told(body('Der Platz.\n\n```'))).toEqual(['27:1 code-ende-fehlt']);
    expect(await told(body('```\nEin Plan\n~~~\n``'))).toEqual(['25:1 code-ende-fehlt']);
    expect(await told(body('```\nEin Plan\n     ```'))).toEqual(['25:1 code-ende-fehlt']);
    expect(await told(body('> ```\n> Ein Plan'))).toEqual(['25:3 code-ende-fehlt']);
  });

  test('in a text of the header, too', async () => {
    const text = '|\n  Hinweis\n\n  ```\n  Mehr';
    expect(await check(steckbrief({ weitere_informationen: text }))).toMatchObject([
      { rule: 'code-ende-fehlt' },
    ]);
    expect(await check(steckbrief({ intern: text }))).toEqual([]);
  });

  test.each([
    '```\nEin Plan\n```',
    '```\n```',
    '~~~\n\n~~~',
    '```\nEin Plan\n`````  ',
    '- Punkt\n\n  ```\n  Ein Plan\n\nDanach.',
    '> ```\n> Ein Plan\n> ```',
    '    ```\n    Ein Plan',
    'Ein ``` im Satz',
  ])('%j ends', async (text) => {
    expect(await told(body(text))).toEqual([]);
  });
});

describe('UTF-8 that was read as something else and saved', () => {
  const spoiled = (text: string): string => Buffer.from(text).toString('latin1');

  test.each([
    ['fÃ¼r', 'für'],
    ['FÃ¤hrplatz', 'Fährplatz'],
    ['StraÃŸe', 'Straße'],
    ['Ã–ffnung', 'Öffnung'],
    ['Ã„mter', 'Ämter'],
    ['Ãœbung', 'Übung'],
    ['fÃƒÂ¼r', 'für'],
    ['â€žPlatzâ€œ', '„Platz“'],
    ['â€“', '–'],
    ['Â§', '§'],
    ['5â‚¬', '5€'],
    ['cafÃ©', 'café'],
    ['ðŸŒ³', '🌳'],
    [spoiled('Größe'), 'Größe'],
    [spoiled('Übung'), 'Übung'],
  ])('%s is a warning that offers %s', async (wrong, right) => {
    const found = await check(body(`Der ${wrong} wird neu.`));
    expect(found).toMatchObject([{ rule: 'zeichensalat', severity: 'warning', line: 25, column: 5 }]);
    expect(found[0]?.help).toContain(`„${right}“`);
  });

  test.each([
    'SÃO PAULO',
    '„IRMÃ“',
    '«IRM\u00c3\u00bb',
    'IRMÃ – Schwester',
    'Â',
    'CHÂTEAU',
    'pâte',
    'â',
    'Å',
    'BAL\u00c2\u00bb',
  ])('%s is written on purpose', async (text) => {
    expect((await told(body(`Das Fest ${text} beginnt.`))).join()).not.toContain('zeichensalat');
  });

  test('a file has one finding, and --fix --unsafe mends all of it, --fix nothing', async () => {
    const right = steckbrief(
      { bezeichnung: 'Straße am „Fährplatz“', kostenrahmen: '"50.000 € für Bäume – ohne Planung"' },
      '## Beschreibung\n\nFür alle – für Große und für Kleine.\n',
    );
    const wrong = spoiled(right);
    expect(await told(wrong)).toEqual(['2:14 zeichensalat']);
    const safe = await run(['check', '--fix'], { 'platz.md': wrong });
    expect(readFileSync(join(safe.cwd, 'platz.md'), 'utf8')).toBe(wrong);
    const { cwd } = await run(['check', '--fix', '--unsafe'], { 'platz.md': wrong });
    expect(readFileSync(join(cwd, 'platz.md'), 'utf8')).toBe(right);
  });
});

describe('a file in another encoding', () => {
  /** A Steckbrief in whose header no letter is outside ASCII. */
  const header = {
    bezeichnung: 'Platz am Markt',
    beschlusslage: 'Kein Beschluss',
    ansprechperson: '\n  stelle: Bauamt\n  email: bauamt@brueckenfelde.example',
  };
  const plain = (words: string) => steckbrief(header, `## Beschreibung\n\n${words}\n`);
  const text = plain(
    'Die Straße „Am Fährplatz“ wird grün – für Ältere, über die Öffnung des Ufers … mit Škoda, § 4 und 5 €.',
  );
  /** The text in an encoding of one byte a character, by its letters from 0x80 on. */
  const inBytes = (upper: string, words: string) =>
    Buffer.from(
      Array.from(words, (sign) => (sign < '\u0080' ? sign.charCodeAt(0) : upper.indexOf(sign) + 0x80)),
    );
  const windows =
    '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ' +
    Array.from({ length: 96 }, (_, at) => String.fromCharCode(at + 0xa0)).join('');
  const latin9 = `\0${windows.slice(1, 36)}€${windows.slice(37)}`;
  const mac =
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
  const dos =
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
  const utf32 = (isLittle: boolean) => (words: string) =>
    Buffer.concat(
      Array.from(`\ufeff${words}`, (sign) => {
        const unit = Buffer.alloc(4);
        if (isLittle) unit.writeUInt32LE(sign.codePointAt(0) ?? 0);
        else unit.writeUInt32BE(sign.codePointAt(0) ?? 0);
        return unit;
      }),
    );
  const fixed = async (bytes: Uint8Array) => {
    const { cwd } = await run(['check', '--fix', '--unsafe'], { 'platz.md': bytes });
    return readFileSync(join(cwd, 'platz.md'));
  };

  const lines = [
    'für',
    'Straße',
    'Ämter',
    'Öffnung',
    'Übung',
    'Körper',
    'Fähre',
    '„Platz“',
    'im – Park',
    'Wie …',
    '§ 4',
    '5 €',
  ];
  const macs = [text, ...lines.map(plain)];

  test.each(macs.map((words) => [words.slice(words.indexOf('Beschreibung') + 14).trim(), words] as const))(
    'of an old Mac is left alone and told: %s',
    async (_, words) => {
      const bytes = inBytes(mac, words.replace('Škoda', 'Skoda'));
      expect(await told(bytes)).toEqual([expect.stringMatching(/^25:\d+ zeichensatz$/)]);
      expect((await check(bytes))[0]?.help).toContain('Öffnen Sie die Datei in dem Programm');
      expect(await fixed(bytes)).toEqual(bytes);
    },
  );

  test.each(['Körper', 'Fähre', 'für', 'Straße', 'Ämter'])(
    'of DOS is left alone and told: %s',
    async (word) => {
      const bytes = inBytes(dos, plain(`Ein ${word}.`));
      expect(await told(bytes)).toEqual([expect.stringMatching(/^25:\d+ zeichensatz$/)]);
      expect(await fixed(bytes)).toEqual(bytes);
    },
  );

  test.each([true, false])('UTF-32 is left alone and told (little endian: %s)', async (isLittle) => {
    const bytes = utf32(isLittle)(text);
    const found = await check(bytes);
    expect(found).toMatchObject([{ rule: 'zeichensatz', line: 1 }]);
    expect(found[0]?.message).toContain('UTF-32');
    expect(await fixed(bytes)).toEqual(bytes);
  });

  test('ISO 8859-15 is left alone where it has a € of its own', async () => {
    const bytes = inBytes(latin9, plain('Die Straße kostet 5 €.'));
    expect(await told(bytes)).toEqual(['25:9 zeichensatz']);
    expect(await fixed(bytes)).toEqual(bytes);
  });

  test.each([text, ...lines.map(plain), plain('Besuch im Café'), plain('…und für alle, Škoda')])(
    'of Windows it is mended',
    async (words) => {
      const bytes = inBytes(windows, words);
      expect(await told(bytes)).toEqual([expect.stringMatching(/^25:\d+ zeichensatz$/)]);
      expect((await fixed(bytes)).toString()).toBe(words);
    },
  );

  test('UTF-16 is mended, and bytes that only begin as it does are not', async () => {
    expect((await fixed(Buffer.from(`\ufeff${text}`, 'utf16le'))).toString()).toBe(text);
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain('Ein Platz'))]);
    expect(await fixed(bytes)).toEqual(bytes);
  });
});

describe('a letter that was lost when somebody saved the file', () => {
  const lost = 'Der F\ufffdhrplatz';

  test('has to be typed again, and nobody is told to delete anything', async () => {
    for (const text of [body(lost), steckbrief({ intern: lost }), steckbrief({ intern: '"F\\ufffdhre"' })]) {
      const found = await check(text);
      expect(found).toMatchObject([{ rule: 'steuerzeichen', severity: 'error' }]);
      const said = `${found[0]?.message} ${found[0]?.help}`;
      expect(said).toContain('Hier fehlt ein Buchstabe.');
      expect(said).toContain('tippen Sie ihn an dieser Stelle neu');
      expect(said).not.toMatch(/Lösch|Steuerzeichen/);
    }
  });

  test('is counted apart from control characters', async () => {
    const found = await check(body(`${'\ufffd\u0007'.repeat(6)}`));
    expect(found.filter(({ message }) => message.includes('noch 1 solche Stelle'))).toHaveLength(1);
    expect(found.filter(({ message }) => message.includes('noch 1 solches Zeichen'))).toHaveLength(1);
    expect(found).toHaveLength(10);
  });
});
