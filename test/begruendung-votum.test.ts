import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { counted, leitfadenWith, titled } from './support/begruendung.js';
import { run } from './support/world.js';

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
