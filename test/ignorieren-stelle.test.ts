import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { home, run, steckbrief } from './support/world.js';

const zgm = 'abkuerzung-unerklaert -- Eigenname';
const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
const found = async (content: string) => (await check(content)).map(({ rule, line }) => `${line} ${rule}`);
const text = (...lines: readonly string[]) => steckbrief({}, `## Beschreibung\n\n${lines.join('\n')}\n`);

/** What is said in Rostock about these lines as the list of districts. */
async function stadtteile(...lines: readonly string[]): Promise<readonly string[]> {
  const content = headed(`rubrik:\n  stadtteile:\n${lines.join('\n')}`);
  const { out } = await run(['check', '--format', 'kompakt'], {
    'leitfaden.yaml': `${leitfaden}\nstadtteile: [Nordhafen]\n`,
    'platz.md': content,
  });
  return [...out.matchAll(/:(\d+):\d+: .*\[([a-z-]+)\]$/gm)].map(([, line, rule]) => `${line} ${rule}`);
}

/** Everything that is published of a Steckbrief, in all formats. */
async function published(content: string): Promise<string> {
  const { code, cwd } = await run(['render', '--format', 'html,markdown,json'], {
    'leitfaden.yaml': leitfaden,
    'platz.md': content,
  });
  expect(code).toBe(0);
  return readdirSync(join(cwd, 'public'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|md|json)$/.test(name))
    .map((name) => readFileSync(join(cwd, 'public', name), 'utf8'))
    .join('\n');
}

describe('in the header behind a value, the comment speaks for its own entry', () => {
  test('and for no other one', async () => {
    const districts = ['    - Südpol', '    - Nordpol'];
    const both = await stadtteile(...districts);
    expect(both).toEqual(['4 stadtteil-unbekannt', '5 stadtteil-unbekannt']);
    const [first = '', second = ''] = districts;
    const comment = ' # vorhaben: ignoriere stadtteil-unbekannt -- neu';
    expect(await stadtteile(first, second + comment)).toEqual(both.slice(0, 1));
    expect(await stadtteile(first + comment, second)).toEqual(both.slice(1));
    const bracket = ['    [', '      Südpol,', '      Nordpol', '    ]'];
    expect(await stadtteile(...bracket)).toHaveLength(2);
    expect(await stadtteile(`${bracket.join('\n')}${comment}`)).toEqual([]);
    const one = headed(
      `schritte:\n  - schritt: Abstimmung mit dem EWK # vorhaben: ignoriere ${zgm}\n  - schritt: Vergabe durch das ZGM`,
    );
    expect(await found(one)).toEqual(['4 abkuerzung-unerklaert']);
  });

  test.each([
    ['a plain value', `bezeichnung: Umbau des ZGM # vorhaben: ignoriere ${zgm}`],
    ['a quoted value', `bezeichnung: "Umbau des ZGM" # vorhaben: ignoriere ${zgm}`],
    ['a # that touches its word', `bezeichnung: Umbau des ZGM #vorhaben: ignoriere ${zgm}`],
    [
      'a value of several lines',
      `beschlusslage:\n  Das ZGM plant\n  den Umbau. # vorhaben: ignoriere ${zgm}`,
    ],
    ['a blank of a word processor', `bezeichnung: Umbau des ZGM #\u00a0vorhaben: ignoriere ${zgm}`],
    ['the bar above a text', `beschlusslage: | # vorhaben: ignoriere ${zgm}\n  Das ZGM plant.\n  Es baut.`],
    [
      'the name of a list',
      `schritte: # vorhaben: ignoriere ${zgm}\n  - schritt: Vergabe\n  - schritt: Bau des ZGM`,
    ],
  ])('behind %s', async (_, lines) => {
    expect(await found(headed(lines.replace(/#\s*vorhaben.*/, '# Vermerk')))).toHaveLength(1);
    expect(await found(headed(lines))).toEqual([]);
    expect(await published(headed(lines))).not.toContain('Eigenname');
  });

  test('no rule about words behind # speaks as well', async () => {
    const empty = headed('kostenrahmen: # vorhaben: ignoriere satz-zu-lang -- kommt noch');
    const [first, ...rest] = await check(empty);
    expect([first?.rule, rest.map(({ rule }) => rule)]).toEqual([
      'pflichtangabe-fehlt',
      ['ignoriere-kommentar'],
    ]);
    expect(`${first?.message} ${first?.help}`).not.toContain('kommt noch');
  });
});

describe('a comment in a value is told with the entry above which it belongs', () => {
  test.each([
    ['|', 'beschlusslage: |\n  Das ZGM plant.\n  COMMENT', 2],
    ['>', 'beschlusslage: >\n  Das ZGM plant.\n  COMMENT\n  Es baut.', 2],
    ['quotes over several lines', 'beschlusslage: "Das ZGM plant.\n  COMMENT\n  Es baut."', 2],
    ['a text that goes on', 'beschlusslage: Das ZGM plant\n  COMMENT\n  den Umbau.', 2],
    ['a text without a blank before the #', 'beschlusslage: Das ZGM plant.COMMENT', 2],
    ['quotes', 'beschlusslage: "Das ZGM plant. COMMENT"', 2],
  ])('in %s', async (_, lines, zeile) => {
    const comment = `# vorhaben: ignoriere ${zgm}`;
    const typed = lines.includes('.COMMENT') ? comment.replace(':', '') : comment;
    const all = await check(headed(lines.replace('COMMENT', typed)));
    const told = all.filter(({ rule }) => rule !== 'abkuerzung-unerklaert');
    expect(told.map(({ rule }) => rule)).toEqual(['ignoriere-kommentar']);
    expect(told[0]?.help).toContain(`über „beschlusslage“ (Zeile ${zeile}): ${comment}`);
    const without = lines
      .replace(/^ *COMMENT\n?/m, '')
      .replace(/ ?COMMENT/, '')
      .trimEnd();
    expect(await found(headed(`${comment}\n${without}`))).toEqual([]);
  });
});

describe('other words of the same meaning', () => {
  test.each([
    'vorhaben ignoriere',
    'vorhaben: ignorieren',
    'vorhaben: ignoriert',
    'vorhaben: ignore',
    'VORHABEN: IGNORIERE',
    'Vorhaben - ignoriere',
    'vorhaben: ignoriere:',
    'vorhaben:\u00a0ignoriere',
  ])('%s', async (words) => {
    expect(await found(headed(`# ${words} ${zgm}\nbezeichnung: Umbau des ZGM`))).toEqual([]);
    expect(await found(text(`<!-- ${words} ${zgm} -->`, 'Das ZGM plant.'))).toEqual([]);
  });

  test.each(['vorhaben: igoriere', 'vorhaben ingoriere', 'vorhaben:', 'ignoriere'])(
    '%s is not sure, and the comment to type is told',
    async (words) => {
      const [first, ...rest] = await check(headed(`# ${words} ${zgm}\nbezeichnung: Umbau des ZGM`));
      expect(rest.map(({ rule }) => rule)).toEqual(['abkuerzung-unerklaert']);
      expect([first?.rule, first?.help]).toEqual([
        'ignoriere-kommentar',
        `Schreiben Sie: # vorhaben: ignoriere ${zgm}`,
      ]);
    },
  );

  test.each([
    '# Vorhaben ignoriert die Anlieger, sagt der Ortsbeirat.',
    '# Vorhaben: siehe Akte 12-3',
    '# Vorhaben: Nord-Süd-Achse -- siehe Akte',
    '# Ignorieren Sie die Vorlage von 2024.',
  ])('%s is any other comment', async (line) => {
    expect(await found(headed(`${line}\nkurzbeschreibung: Mehr Schatten.`))).toEqual([]);
  });
});

describe('a comment in the line of a text', () => {
  const comment = `<!-- vorhaben: ignoriere ${zgm} -->`;

  test.each([
    ['behind it', ['Das ZGM plant. COMMENT']],
    ['before it', ['COMMENT Das ZGM plant.']],
    ['in it', ['Das ZGM COMMENT plant.']],
    ['in the last line of the paragraph', ['Das ZGM plant', 'den Umbau. COMMENT']],
    ['in the first one', ['Der Umbau COMMENT', 'beginnt, wenn das ZGM plant.']],
    ['in a list', ['* Das ZGM plant. COMMENT', '* Der Umbau beginnt.']],
  ])('%s speaks for its paragraph and is not published', async (_, lines) => {
    const written = text(...lines.map((line) => line.replace('COMMENT', comment)));
    const bare = text(...lines.map((line) => line.replace(/ ?COMMENT(?: (?=Das))?/, '')));
    expect(await found(bare)).toEqual([expect.stringContaining('abkuerzung-unerklaert')]);
    expect(await found(written)).toEqual([]);
    expect(await published(written)).toBe(await published(bare));
  });

  test('what stands behind it is told at its own place', async () => {
    const long = text(`Der Platz ${comment.replace('-- E', '--\nE')} wird grün.`, '', 'Das EWK baut.');
    const [last] = (await check(long)).slice(-1);
    expect([last?.rule, last?.line, last?.column]).toEqual(['abkuerzung-unerklaert', 28, 5]);
    const [same] = (await check(text(`${comment} Der Platz wird <b>grün</b>.`))).slice(-1);
    expect([same?.rule, same?.column]).toEqual(['html-entfernt', comment.length + 17]);
  });

  test('says nothing for the paragraph behind it', async () => {
    expect(await found(text(`Das ZGM plant. ${comment}`, '', 'Das EWK baut.'))).toEqual([
      '27 abkuerzung-unerklaert',
    ]);
  });

  test('holds with the strokes of a word processor', async () => {
    const typed = `<!– vorhaben: ignoriere abkuerzung-unerklaert – Eigenname –>`;
    expect(await found(text(typed, 'Das ZGM plant.'))).toEqual([]);
  });

  test('in another comment it takes nothing of the text with it', async () => {
    const written = text(`<!-- Notiz: # vorhaben: ignoriere ${zgm} -->`, '', 'Das ZGM plant.');
    expect(await published(written)).toContain('Das ZGM plant.');
  });

  test('with # instead, it is told', async () => {
    const written = text(`Das ZGM plant. # vorhaben: ignoriere ${zgm}`);
    const told = (await check(written)).filter(({ rule }) => rule === 'ignoriere-kommentar');
    expect(told.map(({ help }) => help)).toEqual([`Schreiben Sie: ${comment}`]);
    expect(await published(written)).not.toContain('Eigenname');
  });
});

describe('a comment of HTML in the header', () => {
  const comment = `<!-- vorhaben: ignoriere ${zgm} -->`;

  test.each([
    ['above an entry with # in it', `<!-- # vorhaben: ignoriere ${zgm} -->\nbezeichnung: Umbau des ZGM`],
    ['above an entry', `COMMENT\nbezeichnung: Umbau des ZGM`],
    ['behind a value', `bezeichnung: Umbau des ZGM COMMENT`],
    ['in a list', `schritte:\n  COMMENT\n  - schritt: Bau des ZGM`],
    ['in a text', `beschlusslage: |\n  Das ZGM plant.\n  COMMENT\n  Es baut.`],
  ])('%s is one finding with the line to type', async (_, lines) => {
    const all = await check(headed(lines.replace('COMMENT', comment)));
    const told = all.filter(({ rule }) => rule !== 'abkuerzung-unerklaert');
    expect([all.length, told.map(({ rule }) => rule)]).toEqual([2, ['ignoriere-kommentar']]);
    expect(told[0]?.help).toContain(`# vorhaben: ignoriere ${zgm}`);
  });
});

test('a rule that is named twice is told once', async () => {
  const content = text('<!-- vorhaben: ignoriere satz-zu-lang, satz-zu-lang -- Wortlaut -->', 'Der Platz.');
  expect(await found(content)).toEqual(['25 ignoriere-kommentar']);
});

test('explain shows the comment for a rule that can be ignored, and for no other one', async () => {
  expect((await run(['explain', 'satz-zu-lang'])).out).toContain(
    '# vorhaben: ignoriere satz-zu-lang -- Grund',
  );
  for (const fest of ['html-entfernt', 'pflichtangabe-fehlt'])
    expect((await run(['explain', fest])).out).not.toContain('vorhaben: ignoriere');
});
