import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLeitfaden } from '../src/read/settings/leitfaden.js';
import { rostockYaml } from '../src/read/settings/rostock.generated.js';
import { readWhole } from './support/reading.js';
import { folderWith, run, steckbrief } from './support/world.js';

const { value: rostock } = readLeitfaden(Buffer.from(rostockYaml));
if (!rostock) throw new Error('the shipped Leitfaden is wrong');

const file = (folder: string, name = 'platz.md'): Buffer => readFileSync(join(folder, name));

async function fixed(content: string | Uint8Array, ...flags: string[]) {
  const ran = await run(['check', '--fix', ...flags], { 'platz.md': content });
  return { ...ran, bytes: file(ran.cwd), text: file(ran.cwd).toString() };
}

const german = steckbrief({ aktualisiert_am: '19.10.2026' });
const iso = steckbrief({ aktualisiert_am: '2026-10-19' });

describe('--fix', () => {
  test('writes the file, says so, and reports what is left', async () => {
    const { code, out, text } = await fixed(german);
    expect(code).toBe(0);
    expect(text).toBe(iso);
    expect(out).toMatch(/^Berichtigt: platz\.md, 1 Stelle\nGeprüft: 1 Steckbrief/);
    expect(out).toMatch(/0 Fehler, 0 Warnungen, 0 Hinweise\n$/);
  });

  test('mends in one call what hides one another, and keeps comments, order and everything else', async () => {
    const spoiled = steckbrief({
      bezeichnung: 'Radweg: 2. Abschnitt # so heißt er im Plan',
      rubrik: '\n  # noch zu klären\n  stadtteile: Groß Klein # ein Ort',
      ansprechperson: '\n\tstelle: Amt für Stadtgrün\n\temail: amt67@brueckenfelde.example',
      weitere_informationen: '-',
      aktualisiert_am: '19.10.2026 # gestern',
    });
    const { code, out, text } = await fixed(spoiled);
    expect(out).toMatch(/^Berichtigt: platz\.md, 6 Stellen\n/);
    expect(text).toBe(
      spoiled
        .replace('Radweg: 2. Abschnitt', '"Radweg: 2. Abschnitt"')
        .replace('stadtteile: Groß Klein', 'stadtteile:\n    - Groß Klein')
        .replaceAll('\t', '  ')
        .replace('weitere_informationen: -', 'weitere_informationen: "-"')
        .replace('19.10.2026', '2026-10-19'),
    );
    expect(code).toBe(0);
  });

  test('without --unsafe a guess stays, and the report says which flag does it', async () => {
    const guess = steckbrief({ haushalt: 'Bestätigt', aktualisiert_am: '19.10.2026' });
    const plain = await run(['check'], { 'platz.md': guess });
    expect(plain.out).toContain(
      '\n1 Befund lässt sich berichtigen: vorhaben check --fix\n1 weiterer lässt sich vielleicht berichtigen: vorhaben check --diff --unsafe\n1 Fehler,',
    );
    const { code, out, text } = await fixed(guess);
    expect(code).toBe(1);
    expect(text).toContain('haushalt: Bestätigt');
    expect(out).toContain('\n1 Befund lässt sich vielleicht berichtigen: vorhaben check --diff --unsafe\n');
    const unsafe = await fixed(guess, '--unsafe');
    expect(unsafe.code).toBe(0);
    expect(unsafe.text).toBe(steckbrief({ haushalt: 'bestätigt' }));
  });

  test('a report for programs stays alone on its channel', async () => {
    const { out, err } = await fixed(german, '--format', 'json');
    expect(JSON.parse(out).diagnostics).toEqual([]);
    expect(err).toBe('Berichtigt: platz.md, 1 Stelle\n');
  });

  test('nothing is written where nothing is to be mended', async () => {
    const folder = folderWith({ 'platz.md': iso, 'hafen.md': german });
    const before = statSync(join(folder, 'platz.md'));
    await run(['check', '--fix'], folder);
    const after = statSync(join(folder, 'platz.md'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(readdirSync(folder).sort()).toEqual(['hafen.md', 'platz.md']);
  });

  test('the rights of a file stay, and a write-protected file is left alone while the others go on', async () => {
    const folder = folderWith({ 'a.md': german, 'b.md': german });
    chmodSync(join(folder, 'a.md'), 0o444);
    chmodSync(join(folder, 'b.md'), 0o640);
    const { code, err } = await run(['check', '--fix'], folder);
    expect(code).toBe(1);
    expect(err).toBe(
      'Nicht berichtigt: a.md. Sie dürfen die Datei nicht ändern. Heben Sie den Schreibschutz auf, und rufen Sie den Befehl noch einmal auf.\n',
    );
    expect(file(folder, 'a.md').toString()).toBe(german);
    expect(file(folder, 'b.md').toString()).toBe(iso);
    expect(statSync(join(folder, 'b.md')).mode & 0o777).toBe(0o640);
    chmodSync(join(folder, 'a.md'), 0o644);
  });

  test('a link is never followed', async () => {
    const folder = folderWith({ 'fern/platz.txt': german, 'nah/hafen.md': iso });
    symlinkSync('../fern/platz.txt', join(folder, 'nah/platz.md'));
    await run(['check', '--fix', 'nah'], folder);
    expect(file(folder, 'fern/platz.txt').toString()).toBe(german);
  });

  test.each([
    [['--fix', '--diff'], '--fix und --diff gehen nicht zusammen'],
    [['--unsafe'], '--unsafe geht nur zusammen mit --fix oder --diff'],
  ])('%s is a wrong call', async (flags, sentence) => {
    const { code, err, cwd } = await run(['check', ...flags], { 'platz.md': german });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(file(cwd).toString()).toBe(german);
  });
});

describe('the form of a file stays', () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const both = (list: string, date: string): string =>
    steckbrief({ rubrik: `\n  stadtteile:${list}`, aktualisiert_am: date });
  const [old, fresh] = [both(' Nordhafen', '3.1.2026'), both('\n    - Nordhafen', '2026-01-03')];

  test.each([
    ['CRLF', crlf(old), crlf(fresh)],
    ['a byte order mark', `\ufeff${old}`, `\ufeff${fresh}`],
    ['both', `\ufeff${crlf(old)}`, `\ufeff${crlf(fresh)}`],
    ['no line end at the end', old.trimEnd(), fresh.trimEnd()],
  ])('%s', async (_, from, to) => {
    expect((await fixed(from)).text).toBe(to);
  });

  const utf16 = (text: string, isBig: boolean): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };

  test.each([
    [
      'Windows-1252',
      Buffer.from(old.replace('Nordhafen', 'Nordh\u0084fen'), 'latin1'),
      fresh.replace('Nordhafen', 'Nordh„fen'),
    ],
    ['UTF-16, little end first', utf16(crlf(old), false), crlf(fresh)],
    ['UTF-16, big end first', utf16(old, true), fresh],
  ])('%s becomes UTF-8, and what it hides is mended', async (_, from, to) => {
    const { out, text } = await fixed(from);
    expect(text).toBe(to);
    expect(out).toMatch(/^Berichtigt: platz\.md, 3 Stellen/);
  });

  test.each([
    [
      'a mixture of Windows-1252 and UTF-8',
      Buffer.concat([Buffer.from(old, 'latin1'), Buffer.from('Fährplatz')]),
    ],
    ['half a letter of UTF-16', utf16(`${old}\ud83d`, false)],
  ])('%s is left alone', async (_, bytes) => {
    expect((await fixed(bytes, '--unsafe')).bytes).toEqual(bytes);
  });
});

describe('what could change more than the finding is refused', () => {
  test.each([
    [
      'a tab that may stand for four blanks or for two',
      steckbrief({
        beteiligung: '\n  geplant: ja\n  termine:\n  - titel: Werkstatt\n\tintensitaet: hoch',
      }),
    ],
    ['another error that nobody can mend', steckbrief({ bezeichnung: 'Radweg: 2', kostenrahmen: '"offen' })],
    ['a text of two paragraphs', steckbrief({ bezeichnung: 'Radweg: 2. Abschnitt\n\n  geht weiter' })],
    ['a name whose text would be wrong', steckbrief({ kurzbeschreibng: 'zu lang '.repeat(50) })],
    ['a list, not a text', steckbrief({ stichwoerter: '[Anleger], [Kai]' })],
  ])('%s', async (_, content) => {
    const { code, out, text } = await fixed(content, '--unsafe');
    expect(code).toBe(1);
    expect(text).toBe(content);
    expect(out).not.toMatch(/^Berichtigt:/m);
  });

  test('the output says so, and does not offer it again', async () => {
    const { out } = await fixed(steckbrief({ bezeichnung: 'Radweg: 2', kostenrahmen: '"offen' }));
    expect(out).toMatch(
      /^Nicht berichtigt: platz\.md:2:20 \[yaml-doppelpunkt\]\. Danach ließe sich der Kopf noch nicht lesen\./,
    );
    expect(out).not.toContain('berichtigen: vorhaben check --fix');
  });
});

describe('every character of a text in new quotes is kept', () => {
  const hostile = [
    'Radweg: 2. Abschnitt',
    'sagt: "Halt!"',
    "das war's: Ende",
    '"Radweg": und \'Weg\' zugleich',
    'Pfad: C:\\neu\\alt "x" \'y\'',
    'Emoji: 👩‍👧 und 🚲',
    'Anwohner*innen: alle',
    'Nr.#3: ein Haus#',
    'Ende mit Doppelpunkt:',
    'a: b: c: d',
    'nach rechts: \u05d0\u05d1',
    '@amt: x',
    '%20: y',
    '*: z',
    '`code`: {{x}} $& $1',
    'ja: nein',
    '- ',
    'kombiniert: u\u0308 und ü',
    'a:\tb',
  ];

  test.each(hostile)('%j', async (value) => {
    const { text, out } = await fixed(steckbrief({ kostenrahmen: value }), '--unsafe');
    expect(out).toMatch(/^Berichtigt: platz\.md, 1 Stelle\n/);
    const read = readWhole('platz.md', Buffer.from(text), rostock);
    expect(read.steckbrief?.kostenrahmen).toBe(value.trim());
  });

  test('a remark behind the text stays a remark, and what a # hides is brought back only when asked', async () => {
    const value = 'Radweg: 2 # intern: zu teuer';
    expect((await fixed(steckbrief({ kostenrahmen: value }))).text).toContain(
      'kostenrahmen: "Radweg: 2" # intern: zu teuer\n',
    );
    const doubtful = steckbrief({ kostenrahmen: 'Radweg: 2 #intern' });
    expect((await fixed(doubtful)).text).toBe(doubtful);
    expect((await fixed(doubtful, '--unsafe')).text).toContain('kostenrahmen: "Radweg: 2 #intern"\n');
    const hidden = steckbrief({ kostenrahmen: 'offen #intern' });
    expect((await fixed(hidden)).text).toBe(hidden);
    expect((await fixed(hidden, '--unsafe')).text).toContain('kostenrahmen: "offen #intern"\n');
  });
});
