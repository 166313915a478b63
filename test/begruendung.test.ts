import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { home, run, steckbrief } from './support/world.js';

const brueckenfelde = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
const ids = ['a', 'b', 'c', 'd'] as const;
const namen = { a: 'Spielraum', b: 'Hohe Kosten', c: 'Viele Betroffene', d: 'Ortsbild und Natur' };

/** The Leitfaden of an invented city with its own criteria and rule. */
const leitfadenWith = (aufnahme: string, count = 4, more = ''): string =>
  `${brueckenfelde.slice(0, brueckenfelde.indexOf('kriterien:\n  - id:'))}kriterien:
${ids
  .slice(0, count)
  .map((id) => `  - { id: ${id}, wortlaut: ${namen[id]}, kurz: ${namen[id]} }\n`)
  .join('')}aufnahme: ${aufnahme}\n${more}`;

const answered = (answers: string): string =>
  `\n${[...answers].map((sign, index) => `  ${ids[index]}: ${{ x: 'ja', '-': 'nein', '?': 'offen' }[sign]}`).join('\n')}`;

const titled = (answers: string, more: Readonly<Record<string, string>> = {}): string =>
  steckbrief(
    { kriterien: answered(answers), ...more },
    '## Beschreibung und Zielsetzung\n\nMehr Schatten.\n',
  );

/** The sentence about a Vorhaben: "x" holds, "-" does not, "?" is open. */
async function sentence(aufnahme: string, answers: string, more = ''): Promise<string> {
  const files = {
    'leitfaden.yaml': leitfadenWith(aufnahme, answers.length, more),
    'platz.md': titled(answers),
  };
  const { out, err } = await run(['check', '.', '--format', 'json'], files);
  expect(err).toBe('');
  return JSON.parse(out).steckbriefe[0].begruendung;
}

const counted = '{ mindestens: 2, von: alle }';
const nested = '{ quelle: § 5 Absatz 1, alle: [a, { mindestens: 1, von: [b, c, d] }] }';
const gates = '{ eines: [{ name: Größe, alle: [a, b] }, { alle: [c, { eines: [a, d] }] }] }';
const several = '{ mindestens: 2, von: [a, { name: Größe, alle: [b, c] }, { eines: [c, d] }] }';

describe('the explanation in words', () => {
  test.each([
    [
      counted,
      'xx-x',
      '3 von 4 Kriterien treffen zu: „Spielraum“, „Hohe Kosten“ und „Ortsbild und Natur“; ab 2 muss das Vorhaben auf die Vorhabenliste. Erst wenn 2 davon wegfielen, könnte sich das ändern.',
    ],
    [
      counted,
      'xx--',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; ab 2 muss das Vorhaben auf die Vorhabenliste. Fiele eines davon weg, würde sich das ändern.',
    ],
    [
      counted,
      'xx?-',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; ab 2 muss das Vorhaben auf die Vorhabenliste. Fiele eines davon weg, könnte sich das ändern. Noch offen, aber nicht mehr entscheidend: „Viele Betroffene“.',
    ],
    [
      counted,
      'x---',
      '1 von 4 Kriterien trifft zu: „Spielraum“; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme ein weiteres Kriterium dazu, würde sich das ändern.',
    ],
    [
      counted,
      '----',
      'Keines der 4 Kriterien trifft zu; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Erst wenn mindestens 2 Kriterien dazukämen, könnte sich das ändern.',
    ],
    [
      counted,
      '?---',
      'Bisher trifft keines der 4 Kriterien zu; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Hohe Kosten“, „Viele Betroffene“ oder „Ortsbild und Natur“ dazu, könnte sich das ändern. Noch offen, aber nicht mehr entscheidend: „Spielraum“.',
    ],
    [
      counted,
      'x?--',
      '1 von 4 Kriterien trifft zu: „Spielraum“; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann noch nicht beurteilt werden. Entscheidend ist noch: „Hohe Kosten“.',
    ],
    [
      '{ mindestens: 1, von: alle }',
      'x---',
      '1 von 4 Kriterien trifft zu: „Spielraum“; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Fiele „Spielraum“ weg, würde sich das ändern.',
    ],
    [
      '{ eines: alle }',
      'xx--',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Erst wenn beide wegfielen, könnte sich das ändern.',
    ],
    [
      '{ eines: alle }',
      'xxx-',
      '3 von 4 Kriterien treffen zu: „Spielraum“, „Hohe Kosten“ und „Viele Betroffene“; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Erst wenn alle 3 wegfielen, könnte sich das ändern.',
    ],
    [
      '{ eines: alle }',
      '----',
      'Keines der 4 Kriterien trifft zu; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme ein Kriterium dazu, würde sich das ändern.',
    ],
    [
      '{ alle: alle }',
      'xx',
      'Beide Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; nur wenn alle zutreffen, muss das Vorhaben auf die Vorhabenliste. Fiele eines davon weg, würde sich das ändern.',
    ],
    [
      '{ alle: alle }',
      'x-',
      '1 von 2 Kriterien trifft zu: „Spielraum“; nur wenn alle zutreffen, muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Hohe Kosten“ dazu, würde sich das ändern.',
    ],
    [
      counted,
      'xxxx',
      'Alle 4 Kriterien treffen zu: „Spielraum“, „Hohe Kosten“, „Viele Betroffene“ und „Ortsbild und Natur“; ab 2 muss das Vorhaben auf die Vorhabenliste. Erst wenn 3 davon wegfielen, könnte sich das ändern.',
    ],
    [
      'a',
      'x',
      'Das Kriterium „Spielraum“ trifft zu; damit muss das Vorhaben auf die Vorhabenliste. Fiele „Spielraum“ weg, würde sich das ändern.',
    ],
    [
      'a',
      '-',
      'Das Kriterium „Spielraum“ trifft nicht zu; wenn es zutrifft, muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Spielraum“ dazu, würde sich das ändern.',
    ],
    [
      'a',
      '?',
      'Ob das Kriterium „Spielraum“ zutrifft, ist noch offen; wenn es zutrifft, muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann noch nicht beurteilt werden.',
    ],
    [
      'b',
      'xx--',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“. Ein Vorhaben muss auf die Vorhabenliste, wenn „Hohe Kosten“ zutrifft. Dieses Vorhaben muss auf die Vorhabenliste. Fiele „Hohe Kosten“ weg, würde sich das ändern.',
    ],
    [
      nested,
      'x-x-',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Viele Betroffene“. Ein Vorhaben muss auf die Vorhabenliste, wenn „Spielraum“ zutrifft und mindestens eines von „Hohe Kosten“, „Viele Betroffene“ und „Ortsbild und Natur“ zutrifft (§ 5 Absatz 1). Dieses Vorhaben muss auf die Vorhabenliste. Fiele eines der zutreffenden Kriterien weg, würde sich das ändern.',
    ],
    [
      gates,
      '--x-',
      '1 von 4 Kriterien trifft zu: „Viele Betroffene“. Ein Vorhaben muss auf die Vorhabenliste, wenn „Größe“ erfüllt ist oder („Viele Betroffene“ zutrifft und mindestens eines von „Spielraum“ und „Ortsbild und Natur“ zutrifft). Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Spielraum“ oder „Ortsbild und Natur“ dazu, würde sich das ändern.',
    ],
    [
      several,
      '-xx-',
      '2 von 4 Kriterien treffen zu: „Hohe Kosten“ und „Viele Betroffene“. Ein Vorhaben muss auf die Vorhabenliste, wenn mindestens 2 dieser 3 Bedingungen erfüllt sind: „Spielraum“; „Größe“; mindestens 1 von 2 („Viele Betroffene“, „Ortsbild und Natur“). Dieses Vorhaben muss auf die Vorhabenliste. Fiele eines der zutreffenden Kriterien weg, würde sich das ändern.',
    ],
    [
      '{ mindestens: 2, von: [a, b, c] }',
      '---x',
      '1 von 4 Kriterien trifft zu: „Ortsbild und Natur“. Ein Vorhaben muss auf die Vorhabenliste, wenn mindestens 2 von „Spielraum“, „Hohe Kosten“ und „Viele Betroffene“ zutreffen. Dieses Vorhaben kann auf die Liste, es muss nicht. Erst wenn mindestens 2 Kriterien dazukämen, könnte sich das ändern.',
    ],
  ])('%s with %s', async (aufnahme, answers, expected) => {
    expect(await sentence(aufnahme, answers)).toBe(expected);
  });

  test('in the words of the city, with the paragraph and the class', async () => {
    const more =
      'ergebnisse: { muss: wird in das Register eingetragen, kann: steht nicht im Register }\nklassen: [{ name: A, wenn: a, bedeutung: Beteiligung ist Pflicht. }, { name: B }]\n';
    expect(await sentence('{ mindestens: 2, von: alle, quelle: § 5 }', 'xx--', more)).toBe(
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; ab 2 wird das Vorhaben in das Register eingetragen (§ 5). Fiele eines davon weg, würde sich das ändern. Das Vorhaben gehört zur Klasse „A“ (Beteiligung ist Pflicht).',
    );
    expect(await sentence(counted, '----', more)).toMatch(
      /Dieses Vorhaben steht nicht im Register\. .* Das Vorhaben gehört zur Klasse „B“\.$/,
    );
  });
});

test.each([
  ['{ eines: [b] }', 'mindestens 1 von 1 („Hohe Kosten“)'],
  ['{ alle: [b, c] }', 'alle 2 („Hohe Kosten“, „Viele Betroffene“)'],
  [
    gates,
    'mindestens 1 von 2 (Größe, alle 2 („Viele Betroffene“, mindestens 1 von 2 („Spielraum“, „Ortsbild und Natur“)))',
  ],
])('the rule %s in short', async (aufnahme, schwelle) => {
  const files = { 'leitfaden.yaml': leitfadenWith(aufnahme), 'platz.md': titled('xx--') };
  const { out } = await run(['check', '.', '--format', 'json'], files);
  expect(JSON.parse(out).steckbriefe[0].schwelle).toBe(schwelle);
});

const votum = (word: string, gremium = 'Stadtvertretung') =>
  `\n  - gremium: ${gremium}\n    datum: 2026-01-12\n    votum: ${word}\n    grund: Kein Anlass.`;

/** What `render` publishes of one Steckbrief with a vote. */
async function published(answers: string, listenvoten: string, more = '') {
  const { cwd, code, err } = await run(['render', '.', '--format', 'html,json,markdown'], {
    'leitfaden.yaml': leitfadenWith(counted, 4, more),
    'steckbriefe/platz.md': titled(answers, { listenvoten }),
  });
  expect([code, err]).toEqual([0, '']);
  const read = (path: string) => {
    try {
      return readFileSync(join(cwd, 'public', path), 'utf8').replaceAll('\u00a0', ' ');
    } catch {
      return undefined;
    }
  };
  const markdown =
    read('vorhabenliste.md')
      ?.replace(/\\(?=\W)/g, '')
      .replace(/\s+/g, ' ') ?? '';
  const data = JSON.parse(read('vorhabenliste.json') ?? '');
  return { page: read('vorhaben/platz/index.html'), markdown, data };
}

describe('a vote on the list', () => {
  test('what must be on the list stays there although a body struck it, and the page says so, like the data', async () => {
    const { page, markdown, data } = await published('xx--', votum('streichen'));
    const words =
      'Votum (Stadtvertretung, 12. Januar 2026): Das Vorhaben soll von der Liste gestrichen werden. Grund: Kein Anlass. Nach dem Leitfaden bleibt es trotzdem auf der Liste.';
    expect(page).toContain(words);
    expect(markdown).toContain(words);
    expect(data.vorhaben[0].begruendung).toMatch(/^2 von 4 Kriterien treffen zu: /);
    expect(data.vorhaben[0].begruendung.endsWith(words)).toBe(true);
    expect(page).toContain(data.vorhaben[0].begruendung);
  });

  test('what a body struck and nothing obliges to be there is gone, and check says why', async () => {
    const { page, data } = await published('x---', votum('streichen'));
    expect([page, data.vorhaben]).toEqual([undefined, []]);
    const { out } = await run(['check', '.'], {
      'leitfaden.yaml': leitfadenWith(counted),
      'platz.md': titled('x---', { listenvoten: votum('streichen') }),
    });
    expect(out.replace(/\s+/g, ' ')).toContain(
      'gestrichen werden. Grund: Kein Anlass. Damit gehört es nicht auf die Liste.',
    );
  });

  test('a body puts it on the list, and the page says so', async () => {
    const { page } = await published('----', votum('aufnehmen'));
    expect(page).toContain(
      'Votum (Stadtvertretung, 12. Januar 2026): Das Vorhaben soll auf die Liste. Grund: Kein Anlass. Damit gehört es auf die Liste.',
    );
  });

  test.each([
    ['votum: aufnehmen', 'xx--', 'Votum (Stadtvertretung): Das Vorhaben soll auf die Liste.'],
    ['votum: aufnehmen\n    grund: " "', 'xx--', 'Votum (Stadtvertretung): Das Vorhaben soll auf die Liste.'],
    [
      'votum: streichen\n    grund: "Zu teuer. Zu spät. "',
      'xx--',
      'Votum (Stadtvertretung): Das Vorhaben soll von der Liste gestrichen werden. Grund: Zu teuer. Zu spät. Nach dem Leitfaden bleibt es trotzdem auf der Liste.',
    ],
  ])('%s', async (lines, answers, words) => {
    const files = {
      'leitfaden.yaml': leitfadenWith(counted),
      'platz.md': titled(answers, { listenvoten: `\n  - gremium: Stadtvertretung\n    ${lines}` }),
    };
    const { out } = await run(['check', '.', '--format', 'json'], files);
    const { begruendung } = JSON.parse(out).steckbriefe[0];
    expect(begruendung.slice(begruendung.indexOf('Votum'))).toBe(words);
  });

  test('a body without a vote changes nothing and has no word on the page', async () => {
    const { page, data } = await published('xx--', votum('streichen', 'Hauptausschuss'));
    expect(page).not.toContain('Votum (');
    expect(data.vorhaben[0].begruendung).not.toContain('Votum');
  });
});

test('the data name the class and the step on the scale that cities share', async () => {
  const more =
    'klassen: [{ name: A, wenn: a }, { name: B }]\nstufen: [{ name: Dialog, skala: konsultation }, Sonstiges]\n';
  const of = async (stufe: string) => {
    const { cwd } = await run(['render', '.'], {
      'leitfaden.yaml': leitfadenWith(counted, 4, more),
      'steckbriefe/platz.md': titled('xx--', { beteiligung: `\n  geplant: ja\n  stufe: ${stufe}` }),
    });
    return JSON.parse(readFileSync(join(cwd, 'public/vorhabenliste.json'), 'utf8')).vorhaben[0];
  };
  const { klasse, beteiligung } = await of('Dialog');
  expect({ klasse, beteiligung }).toEqual({
    klasse: 'A',
    beteiligung: { geplant: true, stufe: 'Dialog', skala: 'konsultation' },
  });
  expect((await of('Sonstiges')).beteiligung).toEqual({ geplant: true, stufe: 'Sonstiges' });
});

test("the city's own words for its papers stand at the head of the report and as the title of the list", async () => {
  const begriffe =
    'begriffe: { steckbrief: Vorhabenblatt, steckbriefe: Vorhabenblätter, liste: Projektübersicht }\n';
  const files = {
    'leitfaden.yaml': leitfadenWith(counted, 4, begriffe),
    'steckbriefe/platz.md': titled('xx--'),
  };
  const one = await run(['check', '.'], files);
  expect(one.out).toContain('Geprüft: 1 Vorhabenblatt · ');
  const second = titled('xx--', { bezeichnung: 'Neubau der Feuerwache' });
  const two = await run(['check', '.'], { ...files, 'steckbriefe/wache.md': second });
  expect(two.out).toContain('Geprüft: 2 Vorhabenblätter · ');
  const { page, markdown, data } = await published('xx--', '[]', begriffe);
  expect(page).toContain('Projektübersicht');
  expect(markdown).toContain('title: "Projektübersicht"');
  expect(data.titel).toBe('Projektübersicht');
});

test('what a file says reaches no terminal unchanged, also in the explanation', async () => {
  const { out } = await run(['check', '.'], {
    'leitfaden.yaml': leitfadenWith(counted),
    'platz.md': titled('xx--', {
      listenvoten: `\n  - gremium: Stadtvertretung\n    datum: 2026-01-12\n    votum: aufnehmen\n    grund: "Rot \\e[31m"`,
    }),
  });
  expect(out).not.toContain('\u001b');
});
