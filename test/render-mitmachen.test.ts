import { expect, test } from '@jest/globals';
import type { Angaben, Termin } from '../src/model/steckbrief.js';
import { faehrplatz, filesOf, leitfaden, listeOf, pageOf } from './support/brueckenfelde.js';

const anregen =
  'Beteiligung anregen Der Link öffnet eine E-Mail an beteiligung@brueckenfelde.example. Eine Zusage ist mit einer Anregung nicht verbunden.';

/** The box "Kann ich mitmachen?" as plain words. */
function box(angaben: Angaben): string {
  const html = pageOf(angaben);
  const start = html.indexOf('<section class="mitmachen');
  return html
    .slice(html.indexOf('</h2>', start), html.indexOf('</section>', start))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const withTermin = (termin: Partial<Termin>, more: Angaben['beteiligung'] = {}): Angaben => ({
  beteiligung: { geplant: true, ...more, termine: [{ titel: 'Werkstatt', ...termin }] },
});

test('an open window for all says until when, what and how', () => {
  expect(
    box(
      withTermin(
        { von: '2026-11-02', bis: '2027-03-12', offen_fuer: 'alle' },
        { art: ['Werkstatt', 'Online-Umfrage'] },
      ),
    ),
  ).toBe(
    'Ja, bis 12. März 2027. Werkstatt Vom 2. November 2026 bis 12. März 2027 · für alle Wie: Werkstatt, Online-Umfrage',
  );
});

test('an event of one day says on which day', () => {
  expect(box(withTermin({ von: '2026-11-22', offen_fuer: 'alle' }))).toMatch(/^Ja, am 22\. November 2026\./);
  expect(box(withTermin({ von: '2026-12-03', offen_fuer: 'alle' }))).toMatch(
    /^Später, am 3\. Dezember 2026\./,
  );
});

test('a window for those affected says so', () => {
  expect(box(withTermin({ von: '2026-11-02', bis: '2026-12-01', offen_fuer: 'betroffene' }))).toMatch(
    /^Ja, für Betroffene bis 1\. Dezember 2026\./,
  );
  expect(box(withTermin({ von: '2026-12-02', bis: '2026-12-31', offen_fuer: 'betroffene' }))).toMatch(
    /^Später, für Betroffene ab 2\. Dezember 2026\./,
  );
});

test('who is meant by those affected is said once, and who can tell', () => {
  const meant = 'Betroffene sind Menschen, die das Vorhaben besonders angeht.';
  const termin = { von: '2026-11-02', bis: '2026-12-01', offen_fuer: 'betroffene' } as const;
  const ansprechperson = { stelle: 'Sozialamt', email: 'sozialamt@brueckenfelde.example' };
  expect(box(withTermin(termin))).toContain(`für Betroffene ${meant}`);
  const two = {
    beteiligung: {
      termine: [
        { titel: 'A', ...termin },
        { titel: 'B', ...termin },
      ],
    },
  };
  expect(box({ ...two, ansprechperson }).split(meant)).toHaveLength(2);
  expect(box({ ...two, ansprechperson })).toContain(
    `${meant} Ob Sie dazugehören, können Sie hier fragen: Sozialamt.`,
  );
  expect(pageOf({ ...two, ansprechperson })).toContain(
    'fragen: <a href="mailto:sozialamt@brueckenfelde.example">Sozialamt</a>.',
  );
  expect(box({ ...two, ansprechperson: { stelle: 'N.N.' } })).not.toContain('hier fragen');
  expect(box(withTermin({ ...termin, offen_fuer: 'alle' }))).not.toContain(meant);
});

test('a window that opens later says from when', () => {
  expect(box(withTermin({ von: '2027-01-10', bis: '2027-02-10', offen_fuer: 'alle' }))).toMatch(
    /^Später, ab 10\. Januar 2027\./,
  );
});

test('a window for experts is not for all', () => {
  expect(box(withTermin({ von: '2026-11-02', bis: '2026-12-01', offen_fuer: 'fachleute' }))).toMatch(
    /^Nur für Fachleute\. Werkstatt/,
  );
});

test('a no gives its reason in sentences of its own', () => {
  expect(box({ beteiligung: { geplant: false, begruendung: 'Die Halle ist einsturzgefährdet.' } })).toBe(
    `Nein. Eine Beteiligung ist nicht geplant. Die Halle ist einsturzgefährdet. ${anregen}`,
  );
});

test('what is over says since when', () => {
  expect(box(withTermin({ von: '2026-01-02', bis: '2026-02-01', offen_fuer: 'alle' }))).toBe(
    'Abgeschlossen seit 1. Februar 2026. Die Beteiligung ist beendet.',
  );
});

test('of a Vorhaben that is over the day is that of its end, not of its participation', () => {
  const past = withTermin({ von: '2026-01-02', bis: '2026-02-01', offen_fuer: 'alle' });
  expect(box({ ...past, beendet: { datum: '2026-08-31' } })).toBe(
    'Nein, das Vorhaben ist beendet seit 31. August 2026.',
  );
  expect(box({ ...past, beendet: {} })).toBe('Nein, das Vorhaben ist beendet.');
});

test('a window that ends before it begins answers nothing and is shown as no window', () => {
  const wrong = { von: '2026-12-01', bis: '2026-11-01', offen_fuer: 'alle' } as const;
  expect(box(withTermin(wrong))).toMatch(/^Noch nicht bekannt\./);
  expect(box(withTermin({ ...wrong, von: '2026-11-01', bis: '2026-10-01' }))).toMatch(
    /^Noch nicht bekannt\./,
  );
  expect(pageOf(withTermin(wrong)).replace(/<[^>]+>/g, '')).toContain('Das Datum ist noch unklar · für alle');
  expect(pageOf(withTermin(wrong))).not.toContain('1. November 2026');
});

test('a Vorhaben that is to end later has not ended: its windows answer', () => {
  const later = { beendet: { datum: '2028-12-31' } };
  expect(box(later)).toMatch(/^Noch nicht bekannt\./);
  expect(box({ ...later, ...withTermin({ von: '2026-11-22', offen_fuer: 'alle' }) })).toMatch(/^Ja, am/);
  expect(box({ beendet: { datum: '2026-11-22' } })).toMatch(
    /^Nein, das Vorhaben ist beendet seit 22\. November 2026/,
  );
  const over = (angaben: Angaben) => filesOf('html', listeOf([faehrplatz(angaben)]))['beendet/index.html'];
  expect(over(later)).toContain('Noch ist kein Vorhaben beendet.');
  expect(over({ beendet: {} })).toContain('Umgestaltung des Fährplatzes');
});

test('where nobody has named a window the page promises nothing', () => {
  expect(box({})).toBe(
    'Noch nicht bekannt. Beteiligung ist vorgesehen. Ein Termin, an dem Sie mitmachen können, steht noch nicht fest.',
  );
  expect(box({ beteiligung: { geplant: 'offen' } })).toBe(
    `Noch nicht bekannt. Ob es eine Beteiligung gibt, ist noch offen. ${anregen}`,
  );
  expect(box({ kriterien: {} })).toBe(`Noch nicht bekannt. ${anregen}`);
});

test('a hostile address of a window is no link', () => {
  const html = pageOf(withTermin({ von: '2026-11-22', offen_fuer: 'alle', link: 'javascript:alert(1)' }));
  expect(html).not.toContain('javascript');
});

test('the list gives the same answer as the page', () => {
  const liste = listeOf(
    [faehrplatz(withTermin({ von: '2026-11-02', bis: '2027-03-12', offen_fuer: 'alle' }))],
    { leitfaden },
  );
  expect(filesOf('html', liste)['index.html']?.replaceAll('\u00a0', ' ')).toContain(
    '<dd class="antwort">Ja, bis 12. März 2027.</dd>',
  );
});
