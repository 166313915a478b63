import { describe, expect, test } from '@jest/globals';
import { pageOf } from './support/brueckenfelde.js';
import { main, markdownWith, part, words } from './support/seite.js';

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
