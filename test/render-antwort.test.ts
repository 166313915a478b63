import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Angaben } from '../src/model/steckbrief.js';
import { leitfaden, type listeOf, pageOf } from './support/brueckenfelde.js';
import { main, markdownWith, part, words } from './support/seite.js';
import { home, run } from './support/world.js';

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
