import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Angaben } from '../src/model/steckbrief.js';
import { einstellungen, faehrplatz, filesOf, leitfaden, listeOf, pageOf } from './support/brueckenfelde.js';
import { home, run } from './support/world.js';

const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

/** What stands between a part's heading and the end of the part. */
const part = (html: string, title: string): string =>
  html
    .split('<section')
    .find((section) => section.includes(`>${title}</h2>`))
    ?.split('</section>')[0] ?? '';

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const markdownWith = (angaben: Angaben, settings: Parameters<typeof listeOf>[1] = {}): string =>
  (filesOf('markdown', listeOf([faehrplatz(angaben)], settings))['vorhabenliste.md'] ?? '').replaceAll(
    '\u00a0',
    ' ',
  );

describe('the head of a page', () => {
  test('says of when it is before anything else, and answers before it tells', () => {
    const html = main(pageOf({ kurzbeschreibung: 'Der Platz wird schattig.' }));
    const places = ['Umgestaltung', 'Angaben vom 19. Oktober 2026', 'schattig', 'Kann ich', 'Worum'];
    const found = places.map((place) => html.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  test('says first that a Vorhaben is over, since when and why, and not a second time below', () => {
    const html = pageOf({ beendet: { datum: '2026-08-31', grund: 'Der Bau ist fertig.' } });
    expect(words(html.slice(html.indexOf('class="ende"'), html.indexOf('Kann ich')))).toContain(
      'Dieses Vorhaben ist beendet seit dem 31. August 2026. Grund: Der Bau ist fertig.',
    );
    expect(html).not.toContain('Wann und warum endet das Vorhaben?');
    expect(pageOf({ beendet: {} })).toContain('<strong>Dieses Vorhaben ist beendet.</strong>');
    expect(markdownWith({ beendet: { datum: '2026-08-31' } })).toContain(
      '**Dieses Vorhaben ist beendet seit dem 31. August 2026.**',
    );
  });

  test('of an end that is still to come there is no banner', () => {
    const html = pageOf({ beendet: { datum: '2028-12-31', grund: 'Umsetzung' } });
    expect(html).not.toContain('class="ende"');
    expect(words(part(html, 'Wann und warum endet das Vorhaben?'))).toContain('31. Dezember 2028');
  });
});

describe('the answer', () => {
  const termine = [
    { titel: 'Alte Werkstatt', von: '2026-05-02', offen_fuer: 'alle' },
    { titel: 'Fachgespräch', von: '2026-11-01', bis: '2026-12-01', offen_fuer: 'fachleute' },
    { titel: 'Rundgang', von: '2027-03-01', offen_fuer: 'alle', ort: 'Anleger' },
    { titel: 'Ohne Tag' },
    {
      titel: 'Umfrage',
      von: '2026-11-02',
      bis: '2026-12-12',
      offen_fuer: 'alle',
      link: 'https://b.example/u',
    },
  ] as const;
  const html = pageOf({ beteiligung: { geplant: true, termine } });

  test('names all windows, the open ones for everybody first, with the way to take part', () => {
    const box = words(part(html, 'Kann ich mitmachen?'));
    expect(box).toMatch(
      /Ja, bis 12\. Dezember 2026\. Umfrage .*Mitmachen: Umfrage Fachgespräch .*für Fachleute Rundgang Am 1\. März 2027 · für alle · Anleger Ohne Tag Das Datum steht noch nicht fest$/,
    );
    expect(html).toContain('<p class="knopf"><a href="https://b.example/u">Mitmachen: Umfrage</a></p>');
  });

  test.each(['fachleute', undefined] as const)('a window for %s gets no button', (offen_fuer) => {
    const termin = { titel: 'Runde', von: '2026-11-22', link: 'https://b.example/r' };
    const page = pageOf({
      beteiligung: { geplant: true, termine: [{ ...termin, ...(offen_fuer ? { offen_fuer } : {}) }] },
    });
    expect(page).toContain('<a href="https://b.example/r">Runde</a>');
    expect(page).not.toContain('knopf');
  });

  test('leaves what is over to the history, and says nothing twice', () => {
    expect(words(part(html, 'Was ist bisher passiert?'))).toContain(
      '2. Mai 2026 Beteiligung: Alte Werkstatt',
    );
    expect(main(html).match(/Rundgang/g)).toHaveLength(1);
    expect(part(html, 'Welcher Zeitrahmen ist gegeben?')).toBe('');
  });

  test('never counts days and never says today', () => {
    expect(words(main(html))).not.toMatch(/heute|morgen|noch \d+ Tage/);
  });

  test('a "no" names the statutory participation all the same', () => {
    const formell = { vorgesehen: true, rechtsgrundlage: 'BauGB § 3', link: 'https://b.example/amt' };
    const page = pageOf({ beteiligung: { geplant: false, formell } });
    expect(words(part(page, 'Kann ich mitmachen?'))).toContain(
      'Förmliche Beteiligung nach dem Gesetz Das Gesetz sieht eine förmliche Beteiligung vor (BauGB § 3). Diese Liste ersetzt keine amtliche Bekanntmachung. Zur förmlichen Beteiligung',
    );
    expect(page.match(/keine amtliche Bekanntmachung/g)).toHaveLength(1);
  });
});

describe('facts at a glance', () => {
  test('who answers stands with mail and phone, once on the page', () => {
    const html = pageOf({
      ansprechperson: { stelle: 'Amt für Stadtgrün', email: 'amt67@b.example', telefon: '030 23125-617' },
      kostenrahmen: { betrag: 250000, hinweis: 'Davon die Hälfte vom Land' },
      rubrik: { stadtteile: ['Nordhafen'], themen: ['Stadtgrün'], text: 'Anleger in Nordhafen' },
    });
    expect(words(part(html, 'Auf einen Blick'))).toMatch(
      /Wo\? Anleger in Nordhafen Zu welchem Thema\? Stadtgrün Was kostet es\? 250\.000 Euro Davon die Hälfte vom Land Wer antwortet\? Amt für Stadtgrün amt67@b\.example Telefon: 030 23125-617$/,
    );
    expect(html).toContain('href="mailto:amt67@b.example"');
    expect(html).toContain('href="tel:03023125617"');
    expect(main(html).match(/Amt für Stadtgrün/g)).toHaveLength(1);
  });

  test('what is long stays whole in a part of its own', () => {
    const hinweis = 'Die Schätzung gilt für alle Wege. '.repeat(12);
    const html = pageOf({ kostenrahmen: { betrag: 250000, hinweis } });
    expect(words(part(html, 'Auf einen Blick'))).toMatch(/Was kostet es\? 250\.000 Euro$/);
    expect(words(part(html, 'Was kostet es?'))).toContain(hinweis.trim());
  });
});

describe('Gestaltungsspielraum', () => {
  const title = 'Gestaltungsspielraum: Was ist noch offen?';

  test('nobody is promised a decision', () => {
    const html = pageOf({ beteiligung: { gestaltungsspielraum: 'Offen ist der Belag.' } });
    expect(words(part(html, title))).toMatch(
      /Offen ist der Belag\. Das ist die Einschätzung des Amtes, keine Zusage\.$/,
    );
  });

  test.each(['N.N.', '-'])('„%s“ is no estimate', (gestaltungsspielraum) => {
    expect(pageOf({ beteiligung: { gestaltungsspielraum } })).not.toContain('keine Zusage');
  });
});

describe('steps', () => {
  const stepsOf = (angaben: Angaben): string[] =>
    [
      ...pageOf(angaben).matchAll(
        /<li(?: class="(\w+)")?>\s*<p>([^<]+)<\/p>\s*(?:<p class="neben">(.*?)<\/p>)?/g,
      ),
    ]
      .filter(([, , name]) => name?.startsWith('S'))
      .map(([, mark = '-', name, remark = '']) => `${mark} ${name} ${words(remark)}`.trim());

  const schritte = [
    { schritt: 'S1', zeitraum: 'Frühjahr 2026', erledigt: true },
    { schritt: 'S2', beteiligung: true },
    { schritt: 'S3', zeitraum: '2027', beteiligung: 'Umfrage' },
  ];

  test('are a time line that says in words what is done, in turn and to come, and where participation is', () => {
    expect(stepsOf({ schritte })).toEqual([
      'erledigt S1 Frühjahr 2026 · erledigt',
      'dran S2 an der Reihe · mit Beteiligung',
      'kommt S3 2027 · kommt noch · Beteiligung: Umfrage',
    ]);
    expect(pageOf({ schritte })).toContain('<ol class="zeitstrahl">');
  });

  test.each([
    ['2027', 'naechster'],
    ['ab Februar 2027', 'naechster'],
    ['Dezember 2026', 'naechster'],
    ['23.11.2026', 'naechster'],
    ['1. bis 3. Quartal 2027', 'naechster'],
    ['Winter 2027', 'naechster'],
    ['November 2026', 'dran'],
    ['Herbst 2026 bis Frühjahr 2027', 'dran'],
    ['Ende 2026', 'dran'],
    ['Oktober bis Dezember 2026', 'dran'],
    ['Winter 2026/27', 'dran'],
    ['bis Mai 2027', 'dran'],
    ['22.11.2026', 'dran'],
    ['nach der Sommerpause', 'dran'],
  ])('what follows the last one that is done, „%s“, is on 22 November 2026: %s', (zeitraum, mark) => {
    const next = { schritt: 'S2', zeitraum };
    const said = { naechster: 'als Nächstes', dran: 'an der Reihe' }[mark];
    expect(stepsOf({ schritte: [{ schritt: 'S1', erledigt: true }, next, 'S3'] }).slice(1)).toEqual([
      `${mark} S2 ${zeitraum} · ${said}`,
      'kommt S3 kommt noch',
    ]);
  });

  test('without a mark nobody guesses where the Vorhaben is', () => {
    expect(stepsOf({ schritte: ['S1', { schritt: 'S2', zeitraum: '2020' }] })).toEqual(['- S1', '- S2 2020']);
  });

  test('none is in turn where a Vorhaben rests or is over', () => {
    expect(stepsOf({ schritte, phase: 'ruht' })[1]).toBe('kommt S2 kommt noch · mit Beteiligung');
    expect(stepsOf({ schritte, beendet: { datum: '2026-11-22' } })[1]).toBe('- S2 mit Beteiligung');
    expect(stepsOf({ schritte, beendet: { datum: '2026-11-23' } })[1]).toBe(
      'dran S2 an der Reihe · mit Beteiligung',
    );
    expect(stepsOf({ schritte: [{ schritt: 'S1', erledigt: false }], beendet: {} })).toEqual([
      'offen S1 noch nicht erledigt',
    ]);
  });
});

test('a paper is called so, and a result only where it is stated', () => {
  const html = pageOf({
    beschlusslage: [
      { vorlage: '2025/BV/0412', gremium: 'Hauptausschuss', ergebnis: 'offen' },
      { vorlage: 'Antrag 17', link: 'https://b.example/17' },
      { link: 'https://b.example/18' },
      { link: 'https://b.example/19', ergebnis: 'beschlossen' },
    ],
  });
  expect(words(part(html, 'Was ist beschlossen?'))).toMatch(
    /Vorlage 2025\/BV\/0412 ?, Hauptausschuss: noch nicht entschieden Antrag 17 Zur Vorlage Zum Beschluss : beschlossen$/,
  );
});

describe('criteria', () => {
  const title = 'Warum steht das Vorhaben auf der Liste?';
  const shown = (kriterien_zeigen: 'alle' | 'erfuellte' | 'keine') => {
    const settings = { einstellungen: { ...einstellungen, kriterien_zeigen } };
    return { html: part(pageOf({}, undefined, settings), title), md: markdownWith({}, settings) };
  };

  test('are all shown as the view of the office on a day, unless the city wants it otherwise', () => {
    expect(part(pageOf(), title)).toBe(shown('alle').html);
    expect(words(shown('alle').html)).toMatch(
      /Einschätzung des Amtes vom 19\. Oktober 2026 .*Ja : Zu dem.*Noch offen : Das Ortsbild/,
    );
  });

  test('only those that hold, and the page says so', () => {
    for (const text of Object.values(shown('erfuellte'))) {
      expect(text).toContain('Hier stehen nur die Kriterien, die zutreffen.');
      expect(text).toContain('Es gibt ein hohes Interesse');
      expect(text).not.toContain('Das Ortsbild ändert sich');
    }
  });

  test('none, but always the reason', () => {
    for (const text of Object.values(shown('keine'))) {
      expect(text).toContain('2 von 3 Kriterien treffen zu');
      expect(text).not.toMatch(/Einschätzung des Amtes|Es gibt ein hohes Interesse/);
    }
  });

  test('are a setting of the city; another word for it ends the run', async () => {
    const folder = (word: string) => ({
      'leitfaden.yaml': readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8'),
      'steckbriefe/platz.md': readFileSync(
        join(home, 'examples/brueckenfelde/steckbriefe/umgestaltung-faehrplatz.md'),
        'utf8',
      ),
      'vorhaben.yaml': `kriterien_zeigen: ${word}\n`,
    });
    const { code, cwd } = await run(['render', '.', '--out', 'public'], folder('keine'));
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'public/vorhaben/platz/index.html'), 'utf8')).not.toContain(
      'class="kriterien"',
    );
    const wrong = await run(['render', '.', '--out', 'public'], folder('manche'));
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('kriterien_zeigen');
  });
});

describe('what happened so far', () => {
  const title = 'Was ist bisher passiert?';

  test('is what the Steckbrief knows with a date, the newest first, and nothing that is still to come', () => {
    const html = pageOf({
      aufgenommen_am: '2025-05-01',
      beschlusslage: [
        { vorlage: '2025/BV/0412', gremium: 'Hauptausschuss', datum: '2025-06-17' },
        { vorlage: '2026/BV/0001', datum: '2027-01-01', ergebnis: 'beschlossen' },
      ],
      schritte: [{ schritt: 'Zählung', zeitraum: 'Frühjahr 2026', erledigt: true }, { schritt: 'Bau' }],
      anregungen: [{ datum: '2026-02-01', anliegen: 'Bänke' }],
      beteiligung: { termine: [{ titel: 'Werkstatt', von: '2026-04-01', bis: '2026-04-03' }] },
      beendet: { datum: '2026-11-01', grund: 'Fertig.' },
    });
    expect(words(part(html, title)).replace(/^.*?passiert\? /, '')).toBe(
      [
        '1. November 2026 Das Vorhaben ist beendet. Fertig.',
        '19. Oktober 2026 Die Angaben wurden zuletzt geändert.',
        'Frühjahr 2026 Erledigt: Zählung',
        '1. April 2026 bis 3. April 2026 Beteiligung: Werkstatt',
        '1. Februar 2026 Anregung aus der Einwohnerschaft',
        '17. Juni 2025 Vorlage 2025/BV/0412, Hauptausschuss',
        '1. Mai 2025 Das Vorhaben wurde auf die Liste genommen.',
      ].join(' '),
    );
  });

  test('is left out where only the day of the Steckbrief is known', () => {
    expect(pageOf()).not.toContain(title);
    expect(pageOf({ aufgenommen_am: '2026-12-24' })).not.toContain('auf die Liste genommen');
    expect(words(pageOf({ aufgenommen_am: '2026-12-24' }))).toContain(
      'Auf der Liste seit: 24. Dezember 2026',
    );
  });
});

test('a proposal stands with what became of it, also where nothing did', () => {
  const html = pageOf({
    anregungen: [
      { datum: '2026-02-01', anliegen: 'Mehr Bänke', empfehlung: 'Prüfen', entscheidung: 'Acht Bänke' },
      { anliegen: 'Ein Brunnen' },
    ],
  });
  expect(words(part(html, 'Anregungen, und was daraus wurde'))).toMatch(
    /Vom 1\. Februar 2026 Anliegen: Mehr Bänke Empfehlung: Prüfen Entscheidung: Acht Bänke Anliegen: Ein Brunnen Entscheidung: noch nicht eingetragen$/,
  );
});

describe('asking for participation', () => {
  const nein: Angaben = { beteiligung: { geplant: false, begruendung: 'Kein Spielraum.' } };
  const box = (angaben: Angaben, settings: Parameters<typeof listeOf>[1] = {}): string =>
    part(pageOf(angaben, undefined, settings), 'Kann ich mitmachen?');

  test('is a mail to who publishes the list, with the Vorhaben in its subject and no promise', () => {
    const html = box({ ...nein, bezeichnung: 'Platz & Markt? (Nord)\u202e' });
    expect(html).toContain(
      '<a href="mailto:beteiligung@brueckenfelde.example?subject=Beteiligung%20anregen%3A%20Platz%20%26%20Markt%3F%20%28Nord%29">Beteiligung anregen</a>',
    );
    expect(words(html)).toMatch(
      /Kein Spielraum\. Beteiligung anregen .*Eine Zusage ist mit einer Anregung nicht/,
    );
    expect(markdownWith(nein)).toContain(
      '[Beteiligung anregen](mailto:beteiligung@brueckenfelde.example?subject=',
    );
  });

  test('is the way of the Leitfaden where it has one, also without a Frist', () => {
    const way = { text: 'Schreiben Sie an das **Büro**.', link: 'https://b.example/anregen' };
    const withLink = box(nein, { leitfaden: { ...leitfaden, vorschlaege: way } });
    expect(withLink).toContain('<p>Schreiben Sie an das <strong>Büro</strong>.</p>');
    expect(withLink).toContain('<a href="https://b.example/anregen">Beteiligung anregen</a>');
    expect(withLink).not.toContain('mailto:beteiligung');
    const withText = box(nein, { leitfaden: { ...leitfaden, vorschlaege: { text: way.text } } });
    expect(withText).toContain('<strong>Büro</strong>');
    expect(withText).not.toContain('<a ');
  });

  test.each<[string, Angaben]>([
    ['is planned', { beteiligung: { geplant: true } }],
    ['has a window', { beteiligung: { termine: [{ titel: 'U', von: '2027-01-01', offen_fuer: 'alle' }] } }],
    ['is over', { beteiligung: { geplant: false }, beendet: {} }],
  ])('nobody is asked where participation %s', (_, angaben) => {
    expect(box(angaben)).not.toContain('anregen');
  });

  test('without a mailbox there is no link', () => {
    expect(box(nein, { einstellungen: {} })).not.toContain('anregen');
  });
});

describe('N.N.', () => {
  test('is "Noch nicht bekannt" where it is an item, a cell or a remark of its own', () => {
    const html = pageOf(
      {
        kostenrahmen: { betrag: 1000, hinweis: 'N.N.' },
        weitere_informationen: '- Belag: Pflaster\n- n. n.\n',
      },
      { beschreibung: '| Bau | Kosten |\n|---|---|\n| Weg | N.N. |\n\nk. A.' },
    );
    expect(html).toContain('<li>Noch nicht bekannt</li>');
    expect(html).toContain('<td>Noch nicht bekannt</td>');
    expect(html).toContain('<p>Noch nicht bekannt</p>');
    expect(words(part(html, 'Auf einen Blick'))).toContain('1.000 Euro Noch nicht bekannt');
  });

  test('stays in a sentence', () => {
    const html = pageOf({ weitere_informationen: 'Das Büro N.N. plant.' });
    expect(html).toContain('Das Büro N.N. plant.');
  });
});

test('the seed is not for everybody: its page never says yes, and names who takes part', async () => {
  const { cwd } = await run(['render', join(home, 'examples/rostock'), '--out', 'public']);
  const id = 'fachkonzept-sozialraumorientierung';
  const html = readFileSync(join(cwd, 'public/vorhaben', id, 'index.html'), 'utf8');
  const box = words(part(html, 'Kann ich mitmachen?'));
  expect(box).not.toMatch(/\bJa\b/);
  expect(box).toContain('Noch nicht bekannt.');
  expect(box).toContain('Wie: Fachlicher Diskurs, Kick-Off, Fachtage');
  expect(html).not.toContain('class="knopf"');
});

test('place and address of a window that is over stay on the page, and the address of a formal one that is not planned', () => {
  const link = 'https://mitreden.example/werkstatt';
  const html = pageOf({
    beteiligung: {
      termine: [{ titel: 'Werkstatt', von: '2026-04-01', ort: 'Turnhalle', link, offen_fuer: 'alle' }],
      formell: { vorgesehen: false, link: 'https://gesetze.example/13' },
    },
  });
  expect(words(part(html, 'Was ist bisher passiert?'))).toContain('Beteiligung: Werkstatt, Turnhalle');
  expect(html).toContain(`href="${link}"`);
  expect(html).toContain('href="https://gesetze.example/13"');
});
