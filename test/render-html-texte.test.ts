import { expect, test } from '@jest/globals';
import { faehrplatz, filesOf, leitfaden, listeOf, pageOf } from './support/brueckenfelde.js';
import { main, part } from './support/seite.js';

const hrefs = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

test('hostile words in any plain field stay words', () => {
  const hostile = '</title><script>alert(1)</script>" onmouseover="x" {{constructor}} \'<b>';
  const steckbrief = faehrplatz({
    bezeichnung: hostile,
    ansprechperson: { stelle: hostile, name: hostile, email: hostile, telefon: hostile },
    rubrik: { stadtteile: [hostile], themen: [hostile] },
    beteiligung: {
      stufe: hostile,
      termine: [{ titel: hostile, ort: hostile, link: `https://x.example/${hostile}` }],
    },
    schritte: [{ schritt: 'Plan', zeitraum: hostile }],
    beschlusslage: [{ vorlage: hostile, gremium: hostile, ergebnis: hostile, link: 'javascript:alert(1)' }],
    stichwoerter: [hostile],
  });
  const settings = {
    leitfaden: {
      ...leitfaden,
      stadt: hostile,
      quelle: { ...leitfaden.quelle, dokument: hostile, art: 'entwurf' as const },
    },
    einstellungen: {
      titel: hostile,
      herausgeber: { name: hostile, email: hostile },
      lizenz: { name: hostile, link: hostile },
    },
  };
  for (const content of Object.values(filesOf('html', listeOf([steckbrief], settings)))) {
    expect(content).not.toMatch(/<script|<b>|<[a-z][^>]*\son\w+=/);
    expect(content.match(/<title>/g)?.length ?? 0).toBeLessThan(2);
    expect(content.match(/<\/title>/g)?.length ?? 0).toBeLessThan(2);
  }
});

test('raw HTML in a text loses its tags and keeps its words; scripts, styles and comments go whole', () => {
  const html = pageOf(
    {
      weitere_informationen:
        'Der <b onclick="x()">Platz</b><script>alert(1)</script> am <!-- geheim -->Wasser',
    },
    {
      beschreibung:
        '<div class="x">Ein <i>Bach</i> &amp; ein *Steg*</div>\n\n<style>p{}</style>\n\n<script>\nalert(1)\n</script>\n\n<p\n<p\n<p',
    },
  );
  expect(part(html, 'Was ist noch wichtig?')).toContain('<p>Der Platz am Wasser</p>');
  expect(part(html, 'Worum geht es?')).toContain('<p>Ein Bach &#x26; ein *Steg*</p>');
  expect(html).not.toMatch(/alert|geheim|onclick|p\{\}/);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//boese.example',
  '/pfad',
  '#anker',
  'https://rathaus.example@boese.example/',
  'https:\\\\boese.example',
  'mailto:a@b.example?bcc=c@d.example',
  'ftp://x.example',
])('a link to %s becomes its words', (address) => {
  const html = pageOf(
    { weitere_informationen: `Zum [Plan](${address}) und <${address}>` },
    {
      beschreibung: `Zum [Plan][1] und [Bild ![Karte](${address})](${address})\n\n[1]: ${address}`,
    },
  );
  expect(hrefs(main(html)).filter((href) => !href.endsWith('index.html'))).toEqual([]);
  expect(part(html, 'Worum geht es?')).toContain('<p>Zum Plan und Bild Karte</p>');
});

test('every address on every page is one that a page may link to', () => {
  const steckbrief = faehrplatz(
    {
      ansprechperson: { stelle: 'Amt', email: 'amt67@brueckenfelde.example', telefon: '+49 (0)30 23125-617' },
      weitere_informationen:
        '[Rat](https://rat.example/a?b=1&c="2") oder <mailto:rat@b.example> oder [Anruf](tel:030123)',
      frueher: ['platz-an-der-faehre'],
    },
    { beschreibung: '[Seite](http://b.example)' },
  );
  const pages = Object.entries(filesOf('html', listeOf([steckbrief])));
  const all = pages.flatMap(([, content]) => hrefs(content));
  for (const href of all) {
    expect(href).toMatch(
      /^(https?:\/\/[^/]|mailto:|tel:\+?\d+$|#inhalt$|(\.\.\/){0,2}\/?(vorhaben\.css|([a-z-]+\/){0,2}index\.html)$)/,
    );
  }
  expect(all).toEqual(
    expect.arrayContaining(['tel:+493023125617', 'mailto:amt67@brueckenfelde.example', 'tel:030123']),
  );
});

test('a definition holds for references in all sections, wherever it stands', () => {
  const html = pageOf(
    {},
    {
      beschreibung: 'Zum [Plan][1] und zum [Rat] und [Text][3].\n\n[1]: https://a.example',
      mitmachen:
        'Noch einmal der [Plan][1].\n\n> [rat]: https://rat.example\n\n[1]: https://b.example\n[3]: datei.pdf',
    },
  );
  expect(part(html, 'Worum geht es?')).toContain(
    '<p>Zum <a href="https://a.example">Plan</a> und zum <a href="https://rat.example">Rat</a> und Text.</p>',
  );
  expect(part(html, 'Mitmachen')).toContain('<p>Noch einmal der <a href="https://a.example">Plan</a>.</p>');
});

test('the gender star stays a letter in every mark', () => {
  const words =
    'Einwohner*innen und *alle Nutzer*innen*, **Bürger*innen**, [Anwohner*innen](https://b.example)';
  const html = pageOf(
    { weitere_informationen: words },
    { beschreibung: `| Wer |\n|---|\n| Planer*innen und *Kolleg*innen* |\n\n${words}` },
  );
  const written =
    'Einwohner*innen und <em>alle Nutzer*innen</em>, <strong>Bürger*innen</strong>, <a href="https://b.example">Anwohner*innen</a>';
  expect(part(html, 'Was ist noch wichtig?')).toContain(written);
  expect(part(html, 'Worum geht es?')).toContain(written);
  expect(html).toContain('<td>Planer*innen und <em>Kolleg*innen</em></td>');
  expect(html).toContain('Einwohner*innen oder der Nutzer*innen');
});

test.each([
  '1. Halbjahr 2027',
  '29. Juli',
  '# Ziel',
  '- offen',
  '> 5 Jahre',
  '---x',
  '    vier',
  '+ Plan',
  '[a]: http://b.example',
  '```',
])('a value of one line, %s, is no block', (value) => {
  expect(part(pageOf({ weitere_informationen: value }), 'Was ist noch wichtig?')).toMatch(
    /<\/h2>\n<p>[^<]+<\/p>\n$/,
  );
  expect(part(pageOf({ weitere_informationen: `${value}\n` }), 'Was ist noch wichtig?')).not.toMatch(
    /<(ol|ul|h3|pre|blockquote)/,
  );
});

test('a value with a line break is full Markdown', () => {
  const html = pageOf({ weitere_informationen: 'Offen ist:\n\n- der Belag\n- die Bäume' });
  expect(part(html, 'Was ist noch wichtig?')).toContain(
    '<ul>\n<li>der Belag</li>\n<li>die Bäume</li>\n</ul>',
  );
});

test('a row of a table that is longer than its head loses no cell', () => {
  const html = pageOf({}, { beschreibung: '| a |\n|---|\n| b | c |' });
  expect(html).toContain('<td>c</td>');
});

test('a table tells what its columns are; a wide one can be scrolled with the keyboard', () => {
  const html = pageOf(
    {},
    {
      beschreibung:
        '| a | b |\n|---|--:|\n| 1 | 2 |\n\n| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |',
    },
  );
  expect(html).toContain('<th scope="col">a</th>\n<th scope="col" class="right">b</th>');
  expect(html).toContain(
    '<div class="breit" role="region" aria-label="Tabelle: a, b, c, d" tabindex="0"><table>',
  );
});

test('headings of a text stand below the heading of its part and skip no level', () => {
  const html = pageOf({}, { beschreibung: '# A\n\n#### B\n\n###### C\n\n## D\n\n- ### E\n\nF\n===' });
  expect([...main(html).matchAll(/<(h[3-6])>(\w)</g)].map(([, level, name]) => `${level} ${name}`)).toEqual([
    'h3 A',
    'h4 B',
    'h5 C',
    'h4 D',
    'h5 E',
    'h3 F',
  ]);
});
