import { describe, expect, test } from '@jest/globals';
import { faehrplatz, filesOf, leitfaden, listeOf, pageOf } from './support/brueckenfelde.js';

const city = {
  ...leitfaden,
  abkuerzungen: {
    SBZ: 'Stadtteil- und Begegnungszentrum',
    JHA: 'Jugendhilfeausschuss',
    BV: 'Beschlussvorlage',
  },
};
const meaning = 'SBZ (Stadtteil- und Begegnungszentrum)';

const page = (beschreibung: string, angaben: Parameters<typeof pageOf>[0] = {}): string =>
  pageOf(angaben, { beschreibung }, { leitfaden: city });

describe('abbreviations of the Leitfaden', () => {
  test('are explained where they stand first on the page, and only there', () => {
    const html = page('Das SBZ zieht um.\n\nDas SBZ ist klein.', { kurzbeschreibung: 'Neubau für das SBZ' });
    expect(html).toContain(`<p>Neubau für das ${meaning}</p>`);
    expect(html).toContain('<p>Das SBZ zieht um.</p>');
    expect(html.match(/Begegnungszentrum/g)).toHaveLength(1);
    expect(page('Der JHA und das SBZ im JHA.')).toContain(
      `<p>Der JHA (Jugendhilfeausschuss) und das ${meaning} im JHA.</p>`,
    );
  });

  test.each([
    ['a heading', '### Das SBZ', 'Das SBZ</h3>'],
    ['a link', '[Das SBZ](https://b.example)', 'Das SBZ</a>'],
    ['code', '`SBZ`', '<code>SBZ</code>'],
    ['a compound', 'Die SBZ-Leitung', 'Die SBZ-Leitung</p>'],
    ['a longer word', 'Die SBZler', 'Die SBZler</p>'],
    ['a word with a gender sign', 'Die SBZ*innen', 'Die SBZ*innen</p>'],
    ['a number', '2016/BV/1990', '2016/BV/1990</p>'],
    ['an address', 'sbz@b.example, SBZ@b.example', 'SBZ@b.example</p>'],
  ])('in %s they stay as they are', (_, source, expected) => {
    expect(page(source)).toContain(expected);
  });

  test('the first use that can be explained is, after one that can not', () => {
    expect(page('### Das SBZ\n\nHier steht das SBZ.')).toContain(`Hier steht das ${meaning}.`);
  });

  test.each([
    'Das SBZ (Zentrum für alle) zieht um.',
    'Das Stadtteilzentrum (SBZ) zieht um.',
    'Ein Stadtteil- und Begegnungszentrum, das SBZ',
  ])('„%s“ explains itself', (source) => {
    const html = page(`${source}\n\nDas SBZ bleibt.`);
    expect(html).toContain(`<p>${source}</p>`);
    expect(html).toContain('<p>Das SBZ bleibt.</p>');
  });

  test('the meaning of one is not searched for another', () => {
    const abkuerzungen = { AB: 'Amt BC', BC: 'Büro C' };
    const html = pageOf(
      {},
      { beschreibung: 'Das AB und das BC' },
      { leitfaden: { ...leitfaden, abkuerzungen } },
    );
    expect(html).toContain('<p>Das AB (Amt BC) und das BC (Büro C)</p>');
  });

  test('are explained in the Markdown too, and never in the data', () => {
    const liste = listeOf([faehrplatz({ weitere_informationen: 'Das SBZ' })], { leitfaden: city });
    expect(filesOf('markdown', liste)['vorhabenliste.md']).toContain(
      'Das SBZ (Stadtteil- und Begegnungszentrum)',
    );
    expect(filesOf('json', liste)['vorhabenliste.json']).not.toContain('Begegnungszentrum');
  });
});

describe('typography', () => {
  const source = 'Der "Platz" - 250.000 Euro, ab 29. Juli.';
  const set = 'Der „Platz“ – 250.000\u00a0Euro, ab 29.\u00a0Juli.';

  test('is the same in all texts of a page, in the list and in the Markdown; the data keep every sign', () => {
    const liste = listeOf([
      faehrplatz({ bezeichnung: source, kurzbeschreibung: source, weitere_informationen: source }),
    ]);
    const files = { ...filesOf('html', liste), ...filesOf('markdown', liste), ...filesOf('json', liste) };
    expect(files['vorhaben/faehrplatz/index.html']?.split(set)).toHaveLength(5);
    expect(files['index.html']).toContain(set);
    expect(files['vorhabenliste.md']).toContain('Der „Platz“ – 250');
    expect(files['vorhabenliste.json']).toContain(JSON.stringify(source));
  });

  test('is the same in names and other plain words', () => {
    const html = pageOf({
      ansprechperson: { stelle: 'Amt "Grün" - Planung' },
      schritte: [{ schritt: 'Bau', zeitraum: 'ab "Mai" 2027' }],
    });
    expect(html).toContain('Amt „Grün“ – Planung');
    expect(html).toContain('ab „Mai“ 2027');
  });

  test('leaves code and addresses alone', () => {
    const html = pageOf({
      weitere_informationen:
        '`"a" - 5 Euro`\n\n    "b" - 5 Euro\n\n[Der "Plan"](https://b.example/a_"b"_c)\n',
    });
    expect(html).toContain('<code>"a" - 5 Euro</code>');
    expect(html).toContain('<pre><code>"b" - 5 Euro');
    expect(html).toContain('href="https://b.example/a_%22b%22_c">Der „Plan“</a>');
  });
});
