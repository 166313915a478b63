import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shownPath } from '../src/cli/shown.js';
import { idOf } from '../src/read/id.js';
import { decodeWindows1252 } from '../src/read/windows-1252.js';
import { run, steckbrief } from './support/world.js';

describe('on Windows', () => {
  test.each([
    ['C:\\Stadt\\steckbriefe\\fährplatz.md', 'C:\\Stadt', 'steckbriefe/fährplatz.md'],
    ['C:\\Stadt\\Straßen & Plätze\\a b.md', 'C:\\Stadt', 'Straßen & Plätze/a b.md'],
    ['C:\\Stadt', 'C:\\Stadt', '.'],
    ['C:\\Andere\\x.md', 'C:\\Stadt', 'C:/Andere/x.md'],
    ['D:\\Stadt\\x.md', 'C:\\Stadt', 'D:/Stadt/x.md'],
    ['\\\\server\\freigabe\\x.md', 'C:\\Stadt', '//server/freigabe/x.md'],
    ['C:\\Stadt\\..x\\y.md', 'C:\\Stadt', '..x/y.md'],
  ])('the path %s is shown from %s as %s', (file, cwd, shown) => {
    expect(shownPath(file, cwd, path.win32)).toBe(shown);
  });

  test.each(['CON.md', 'nul.md', 'AUX.md', 'com1.md', 'LPT9.md', 'Prn.md'])(
    'a file named %s cannot become a folder',
    (name) => {
      expect(idOf(name).findings.map(({ rule }) => rule)).toEqual(['dateiname-gesperrt']);
    },
  );

  test('the quotes, dashes and the euro sign of code page 1252 are read as what they are', () => {
    expect(decodeWindows1252(Uint8Array.from([0x84, 0x41, 0x93, 0x20, 0x96, 0x20, 0x80, 0xe4, 0xdf]))).toBe(
      '„A“ – €äß',
    );
    expect(decodeWindows1252(Uint8Array.from([0x41, 0x81]))).toBeUndefined();
  });

  test('a file from Notepad (ANSI, CRLF) is named as such, with the first character', async () => {
    const text = steckbrief({ kurzbeschreibung: 'Der „Platz“ – für 250.000 €' }).replaceAll('\n', '\r\n');
    const cp1252: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 };
    const bytes = Uint8Array.from([...text].map((character) => cp1252[character] ?? character.charCodeAt(0)));
    const { out } = await run(['check', '.', '--format', 'json'], { 'platz.md': bytes });
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      rule: 'zeichensatz',
      message: expect.stringContaining('„ä“'),
      line: 2,
    });
  });
});
