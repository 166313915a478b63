import { expect, test } from '@jest/globals';
import type { Edit } from '../src/base/diagnostic.js';
import { withEdits } from '../src/base/edits.js';
import { isMendedWell } from '../src/read/mended.js';

/** Whether the guard lets pass that `old` becomes `text`; `old` stands once in the file. */
function passes(file: string, old: string, text: string): boolean {
  const start = file.indexOf(old);
  const lines = file.slice(0, start).split('\n');
  const line = lines.length;
  const column = [...(lines.at(-1) ?? '')].length + 1;
  const oldLines = old.split('\n');
  const edit: Edit = {
    line,
    column,
    endLine: line + oldLines.length - 1,
    endColumn: oldLines.length > 1 ? [...(oldLines.at(-1) ?? '')].length + 1 : column + [...old].length,
    text,
  };
  const before = Buffer.from(file);
  const after = Buffer.from(withEdits(file, [edit]));
  return isMendedWell({ before, after, rounds: [{ bytes: before, edits: [edit] }] });
}

const platz = `---
bezeichnung: Fährplatz # der am Hafen
kurzbeschreibung: >
  Der Platz soll
  schattiger werden.
rubrik:
  stadtteile: Nordhafen
  themen: [Grün, Verkehr]
  quartiere: [Hafen und Speicher, Hafen]
aktualisiert_am: 19.10.2026
---

## Beschreibung

Text.
`;

test.each([
  ['a value', '19.10.2026', '2026-10-19'],
  ['a value becomes a list', ' Nordhafen', '\n    - Nordhafen'],
  ['a value in brackets', 'Verkehr', '"Verkehr, Rad"'],
  ['an entry becomes several that stood in it', 'Hafen und Speicher', 'Hafen, Speicher'],
  ['a name', 'bezeichnung', 'titel'],
  ['the text below the header', 'Text.', 'Text!'],
])('passes: %s', (_, old, text) => {
  expect(passes(platz, old, text)).toBe(true);
});

test.each([
  ['one more entry', '19.10.2026', '2026-10-19\nphase: idee'],
  ['one entry less', 'bezeichnung: Fährplatz # der am Hafen\n', ''],
  ['a quote that is not closed', 'Fährplatz', '"Fährplatz'],
  ['an entry that moves into another group', '  themen', 'themen'],
  ['one more entry of a list', 'Verkehr', 'Verkehr, Rad'],
  ['an entry becomes several, one of them a new one', 'Hafen und Speicher', 'Hafen, Rad'],
  ['an end of the header further up', '  themen: [Grün, Verkehr]\n', '---\n'],
  ['a remark that becomes text', '# der', 'der'],
  ['quotes in a remark', 'der am Hafen', '"der am Hafen"'],
  ['quotes within a text', 'schattiger werden.', '"schattiger werden."'],
])('refuses: %s', (_, old, text) => {
  expect(passes(platz, old, text)).toBe(false);
});
