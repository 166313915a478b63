import { expect, test } from '@jest/globals';
import { einstellungen, faehrplatz, filesOf, leitfaden, listeOf, pageOf } from './support/brueckenfelde.js';
import { main, part } from './support/seite.js';

const hrefs = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

test('a page has one h1, its levels follow each other, and every id stands once', () => {
  const html = pageOf(
    { schritte: ['Plan'], listenvoten: [{ votum: 'aufnehmen' }] },
    { beschreibung: '### Ziel', mitmachen: 'Text' },
  );
  expect(html.match(/<h1/g)).toHaveLength(1);
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).toMatch(/<html lang="de">[\s\S]*href="#inhalt"[\s\S]*<main id="inhalt"/);
});

test('"-" is shown as no answer, "N.N." as not known yet, and a row without a value is left out', () => {
  const html = pageOf({
    weitere_informationen: '-',
    kostenrahmen: 'N.N.',
    ansprechperson: { stelle: 'Amt', name: 'k. A.' },
  });
  expect(part(html, 'Was ist noch wichtig?')).toBe('');
  expect(part(html, 'Weitere Angaben')).toContain(
    '<p><strong>Weitere Informationen:</strong> Keine Angabe</p>',
  );
  expect(part(html, 'Auf einen Blick')).toContain(
    '<dt>Was kostet es?</dt>\n<dd><p>Noch nicht bekannt</p></dd>',
  );
  expect(part(html, 'Auf einen Blick')).toContain('<dd><p>Amt<br>\nNoch nicht bekannt</p></dd>');
  expect(part(html, 'Wo?')).toBe('');
});

test('readers find first what they ask first, and nothing that the Steckbrief says is lost', () => {
  const html = pageOf(
    {
      kurzbeschreibung: 'W1',
      beschlusslage: [
        'W2',
        { text: 'W3', vorlage: 'W4', gremium: 'W5', datum: '2025-06-17', ergebnis: 'abgelehnt' },
      ],
      haushalt: 'beantragt',
      bearbeitungsstand: 'W6',
      phase: 'planung',
      schritte: [
        'W7',
        { schritt: 'W8', zeitraum: 'W9', beteiligung: 'W10', erledigt: true },
        { schritt: 'W11', beteiligung: true },
      ],
      realisierungszeitraum: 'W12',
      kostenrahmen: { betrag: 1250000, stand: 'W13', hinweis: 'W14' },
      rubrik: { stadtteile: ['W15'], themen: ['W16'], quartiere: ['W17'], text: 'W18' },
      beteiligung: {
        geplant: 'offen',
        stufe: 'W19',
        intensitaet: 'W20',
        gestaltungsspielraum: 'W21',
        zeitrahmen: 'W22',
        art: ['W23', 'W24'],
        begruendung: 'W25',
        termine: [{ titel: 'W26', von: '2027-01-05', ort: 'W27', offen_fuer: 'fachleute' }],
        ergebnis: 'W28',
        formell: { vorgesehen: true, rechtsgrundlage: 'W29', link: 'https://b.example/amtsblatt' },
      },
      ansprechperson: { stelle: 'W30', name: 'W31', email: 'w32@b.example', telefon: '030 33' },
      weitere_informationen: 'W34',
      aufgenommen_am: '2026-10-20',
      erstberatung: { gremium: 'W35', datum: '2027-03-03' },
      listenvoten: [{ gremium: 'W36', datum: '2026-01-12', votum: 'aufnehmen', grund: 'W37' }],
      anregungen: [{ datum: '2026-02-01', anliegen: 'W38', empfehlung: 'W39', entscheidung: 'W40' }],
      beendet: { datum: '2026-11-01', grund: 'W41' },
      stichwoerter: ['W42'],
      lage: { punkt: [12.1234, 54.0887], adresse: 'W43' },
      kriterien: { hohes_interesse: { trifft_zu: true, begruendung: 'W44' } },
    },
    { beschreibung: 'W45', bearbeitungsstand: 'W46', sonstiges: 'W47' },
  );
  const words = [
    ...Array.from({ length: 47 }, (_, index) => `W${index + 1}`).filter(
      (word) => word !== 'W32' && word !== 'W33',
    ),
    'w32@b.example',
    '030 33',
    '17. Juni 2025: <strong>abgelehnt',
    '1.250.000 Euro',
    '20. Oktober 2026',
    '3. März 2027',
    '12. Januar 2026',
    '1. Februar 2026',
    '1. November 2026',
    '54.0887',
    'Planung',
    'beantragt',
    'erledigt',
    'mit Beteiligung',
    'Noch offen',
    '5. Januar 2027',
  ];
  expect(
    words.filter((word) => !new RegExp(`\\b${word.replaceAll('.', '\\.')}\\b`).test(main(html))),
  ).toEqual([]);
  const titles = [...html.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, title]) => title);
  expect(titles).toEqual([
    'Kann ich mitmachen?',
    'Auf einen Blick',
    'Worum geht es?',
    'Sonstiges',
    'Gestaltungsspielraum: Was ist noch offen?',
    'Was hat die Beteiligung ergeben?',
    'Förmliche Beteiligung nach dem Gesetz',
    'Ist Beteiligung geplant?',
    'Welcher Zeitrahmen ist gegeben?',
    'Welche Art der Beteiligung ist vorgesehen?',
    'Wie weit ist das Vorhaben?',
    'Was ist beschlossen?',
    'Wo?',
    'Was ist noch wichtig?',
    'Anregungen, und was daraus wurde',
    'Was sagen die Gremien zur Liste?',
    'Warum steht das Vorhaben auf der Liste?',
    'Was ist bisher passiert?',
    'Weitere Angaben',
    'Was ist dort und dazu noch geplant?',
  ]);
  expect(part(html, 'Förmliche Beteiligung nach dem Gesetz')).toContain(
    'Diese Liste ersetzt keine amtliche Bekanntmachung.',
  );
});

test('without a result nobody says that something was decided', () => {
  const html = pageOf({
    beschlusslage: [{ vorlage: '2025/BV/0412', gremium: 'Hauptausschuss', datum: '2025-06-17' }],
  });
  expect(part(html, 'Was ist beschlossen?')).toContain(
    '<p>Vorlage 2025/BV/0412, Hauptausschuss, 17. Juni 2025</p>',
  );
  expect(main(html)).not.toMatch(/>beschlossen|Zum Beschluss/);
  const decided = pageOf({
    beschlusslage: [{ vorlage: '2025/BV/0412', link: 'https://rat.example/1', ergebnis: 'zur Kenntnis' }],
  });
  expect(decided).toContain(
    '<a href="https://rat.example/1">Vorlage 2025/BV/0412</a>: <strong>zur Kenntnis genommen</strong>',
  );
});

test('the criteria stand in their exact words with the answer and the reason for the list', () => {
  const html = part(pageOf(), 'Warum steht das Vorhaben auf der Liste?').replace(/<[^>]+>/g, '');
  expect(html).toContain(
    '2 von 3 Kriterien treffen zu: „Beteiligung vorgesehen“ und „Hohes Interesse“; ab 2 muss das Vorhaben auf die Vorhabenliste. Fiele eines davon weg, könnte sich das ändern. Noch offen, aber nicht mehr entscheidend: „Ortsbild“.',
  );
  expect(html).toContain('Einschätzung des Amtes vom 19. Oktober 2026');
  expect(html).toContain('Ja: Zu dem Vorhaben ist eine Beteiligung vorgesehen');
  expect(html).toContain('Noch offen: Das Ortsbild ändert sich &lt;wesentlich&gt;');
});

test('a former address leads to the page of today, unless it would take the place of another', () => {
  const files = filesOf(
    'html',
    listeOf([
      faehrplatz({ frueher: ['platz-an-der-faehre', 'radweg', '../boese'] }),
      { ...faehrplatz(), id: 'radweg' },
    ]),
  );
  const own = Object.keys(files).filter((path) => path.startsWith('vorhaben/'));
  expect(own.sort()).toEqual([
    'vorhaben/faehrplatz/index.html',
    'vorhaben/platz-an-der-faehre/index.html',
    'vorhaben/radweg/index.html',
  ]);
  expect(files['vorhaben/platz-an-der-faehre/index.html']).toContain(
    '<a href="../../vorhaben/faehrplatz/index.html">Umgestaltung des Fährplatzes</a>',
  );
});

test('the list shows where people can take part now before all others, and what is over at the end', () => {
  const open = (id: string, bis: string) => ({
    ...faehrplatz({
      beteiligung: { termine: [{ titel: 'Umfrage', von: '2026-11-01', bis, offen_fuer: 'alle' as const }] },
    }),
    id,
  });
  const files = filesOf(
    'html',
    listeOf([
      faehrplatz({ beendet: {} }),
      open('b-spaeter', '2027-01-01'),
      open('c-bald', '2026-12-01'),
      { ...faehrplatz(), id: 'a' },
    ]),
  );
  const index = files['index.html'] ?? '';
  const entries = index.slice(index.indexOf('class="eintraege'), index.indexOf('</main>'));
  expect(hrefs(entries)).toEqual([
    ...['c-bald', 'b-spaeter', 'a'].map((id) => `vorhaben/${id}/index.html`),
    'tabelle/index.html',
    'beendet/index.html',
  ]);
  expect(index).toContain('3 Vorhaben stehen auf der Liste. Bei 2 davon können Sie jetzt mitmachen.');
  expect(index).toContain('<a href="beendet/index.html">1 beendetes Vorhaben</a>');
  expect(hrefs(main(files['beendet/index.html'] ?? ''))).toEqual(['../vorhaben/faehrplatz/index.html']);
  expect(filesOf('html', listeOf([]))['index.html']).toContain('Zurzeit steht kein Vorhaben auf der Liste.');
});

test('pages without imprint, privacy or accessibility call themselves a preview', () => {
  expect(pageOf()).not.toContain('Vorschau');
  const { impressum: _, ...rest } = einstellungen;
  expect(pageOf({}, {}, { einstellungen: rest })).toContain(
    'Vorschau: Diese Seite ist noch nicht zur Veröffentlichung fertig. Es fehlt: Impressum.',
  );
  expect(pageOf({}, {}, { einstellungen: {} })).toContain(
    'Es fehlen: Impressum, Datenschutz und Erklärung zur Barrierefreiheit.',
  );
});

test('a Leitfaden that the city has not decided says so on every page', () => {
  const quelle = { dokument: 'Textentwurf von 2018', art: 'entwurf' as const, stand: '2018-05-04' };
  const files = filesOf(
    'html',
    listeOf([faehrplatz({ frueher: ['alt'] })], { leitfaden: { ...leitfaden, quelle } }),
  );
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('.html'))
      expect(content.replaceAll('\u00a0', ' ')).toContain(
        'Quelle der Regeln: Textentwurf von 2018, Stand 4. Mai 2018. Das ist ein Entwurf, kein Beschluss. Die Stadt hat die Regeln in dieser Form nicht bestätigt.',
      );
  }
  expect(pageOf()).not.toContain('Quelle der Regeln');
});

test('the same list gives the same bytes, and no page loads or runs anything from elsewhere', () => {
  const liste = listeOf([faehrplatz({ frueher: ['alt'], intern: 'streng vertraulich' })]);
  const files = filesOf('html', liste);
  expect(filesOf('html', liste)).toEqual(files);
  expect(JSON.stringify(files)).not.toContain('vertraulich');
  for (const content of Object.values(files))
    expect(content).not.toMatch(/<(script|style|img|iframe)|style="|@import|url\(/);
});
