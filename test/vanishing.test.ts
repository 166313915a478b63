import { describe, expect, test } from '@jest/globals';
import { visible, visibleLine } from '../src/base/characters.js';
import { fileStart } from '../src/base/diagnostic.js';
import { parseMarkdown, parseValue } from '../src/base/markdown.js';
import { needsParser, textFindings } from '../src/read/text/text-findings.js';
import { contentOf } from '../src/render/content.js';
import { markdownOf } from '../src/render/markdown-blocks.js';
import { htmlOf } from '../src/render/prose.js';
import { dice } from './support/dice.js';
import { run, steckbrief } from './support/world.js';

/** What `check` says about a text: rule, line and column in the text, and the sentence. */
async function said(text: string, header: Record<string, string> = {}): Promise<readonly string[]> {
  const body = `## Beschreibung\n\n${text}\n`;
  const file = steckbrief(header, body);
  const before = file.slice(0, file.indexOf(body)).split('\n').length + 1;
  const { out } = await run(['check', '.', '--format', 'json'], { 'platz.md': file });
  return JSON.parse(out).diagnostics.map(
    ({ rule, line, column, message }: Record<string, string | number>) =>
      `${rule} ${Object.keys(header).length > 0 ? line : Number(line) - before}:${column} ${message}`,
  );
}

const html = (text: string): string => htmlOf(contentOf(text));
const markdown = (text: string): string => markdownOf(contentOf(text), 3);

/** The numbers that a reader of HTML sees before the items. */
function numbersIn(page: string): number[] {
  const counters: number[] = [];
  const seen: number[] = [];
  for (const [tag, start, value] of page.matchAll(
    /<ol(?: start="(\d+)")?>|<li(?: value="(\d+)")?>|<\/?[ou]l>/g,
  )) {
    if (tag.startsWith('<ol')) counters.push(Number(start ?? 1));
    else if (tag === '<ul>') counters.push(Number.NaN);
    else if (tag.startsWith('</')) counters.pop();
    else {
      const number = value === undefined ? (counters.pop() ?? 0) : Number(value);
      if (value !== undefined) counters.pop();
      counters.push(number + 1);
      if (!Number.isNaN(number)) seen.push(number);
    }
  }
  return seen;
}

describe('numbers at the beginning of lines', () => {
  const lists: readonly (readonly [text: string, numbers: readonly number[], place: string | undefined])[] = [
    ['29. Juli 2027: Werkstatt\n12. August 2027: Auswertung', [29, 12], '2:1'],
    ['1. eins\n3. drei\n7. sieben', [1, 3, 7], '2:1'],
    ['1. eins\n1. noch eins', [1, 1], '2:1'],
    ['3) drei\n4) vier\n9) neun', [3, 4, 9], '3:1'],
    ['0. null\n2. zwei', [0, 2], '2:1'],
    ['> 5. fünf\n> 7. sieben', [5, 7], '2:3'],
    ['- 5. fünf\n  7. sieben', [5, 7], '2:3'],
    ['1. eins\n\n   2. zwei\n3. drei', [1, 2, 3], '4:1'],
    ['1. 5. fünf\n\n   2. zwei', [1, 5, 2], '3:4'],
    ['1. eins\n   - a\n2. zwei', [1, 2], undefined],
    ['1. eins\n2. zwei\n\nAbsatz\n\n1. eins\n2. zwei', [1, 2, 1, 2], undefined],
    ['7. sieben\n8. acht', [7, 8], undefined],
  ];

  test.each(lists)('%j shows %j', async (text, numbers, place) => {
    expect(numbersIn(html(text))).toEqual(numbers);
    expect(numbersIn(html(`${markdown(text)}\n\n`))).toEqual(numbers);
    // In the Markdown itself no number is left to counting on.
    const parsed = JSON.stringify(parseMarkdown(markdown(text)));
    expect(parsed).not.toContain('"delete"');
    expect((await said(text)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(
      place === undefined ? [] : [`liste-aus-versehen ${place}`],
    );
  });

  test('where CommonMark counts on, the document begins a new list', () => {
    expect(markdown('29. Juli\n12. August\n13. August\n2. Mai')).toBe(
      '29. Juli\n\n12) August\n13) August\n\n2. Mai',
    );
    expect(markdown('- x\n\n  29. Juli')).toBe('- x\n\n  29. Juli');
  });

  test('on a thousand mixed lists every number is the one that is written, and the quick look misses none', () => {
    const roll = dice(5);
    for (let round = 0; round < 1000; round += 1) {
      const text = Array.from({ length: 2 + roll(5) }, () => {
        const mark = ['1.', '2.', '3.', '3)', '-', '>', '# x', 'Wort', '', '4.'][roll(10)] ?? '';
        const inner = ['', '', '', '1. ', '7. ', '- ', '> '][roll(7)] ?? '';
        return `${['', '', '   ', '  '][roll(4)]}${mark} ${inner}w${round}`.trimEnd();
      }).join(['\n', '\n\n'][roll(2)]);
      const page = html(`${text}\n\nEnde`);
      const again = html(`${markdown(`${text}\n\nEnde`)}\n\n`);
      expect([text, numbersIn(again)]).toEqual([text, numbersIn(page)]);
      if (page.includes(' value=')) expect([text, needsParser(text)]).toEqual([text, true]);
    }
  });
});

describe('links', () => {
  test.each([
    ['Siehe [x] hier.\n\n> [x]: javascript:alert(1)', 'link-entfernt 3:3'],
    ['Siehe [x] hier.\n\n- a\n\n  [x]: javascript:alert(1)', 'link-entfernt 5:3'],
    ['Siehe [x] hier.\n\n1. [x]: datei.pdf', 'link-entfernt 3:4'],
    ['[a](https://a&commat;boese.example)', 'link-entfernt 1:1'],
    ['[a](https://a(b)@boese.example)', 'link-entfernt 1:1'],
    ['[a](mailto:a@b.example,c@d.example)', 'link-entfernt 1:1'],
    ['[a](mailto:a@b.example%3Fbcc=c)', 'link-entfernt 1:1'],
    ['[a](mailto:a@b.example;c@d.example)', 'link-entfernt 1:1'],
    ['[a](mailto:a@b.example&cc=c)', 'link-entfernt 1:1'],
    ['Text\n\n[Hinweis]: Baustelle', 'link-entfernt 3:1'],
    ['Zu [a]\n\n[a]: https://b.example\n\n[a]: https://c.example', 'link-entfernt 5:1'],
  ])('%j: %s, and the page has no such link', async (text, finding) => {
    expect((await said(text)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([finding]);
    expect(html(text)).not.toMatch(/boese|javascript|datei|mailto|c\.example/);
  });

  test.each(['HTTPS://OK.de', 'Http://ok.de', 'MAILTO:a@b.example', 'Tel:030123'])(
    '%s is a link for both',
    async (address) => {
      expect(await said(`[e](${address})`)).toEqual([]);
      const small = address.replace(/^\w+/, (scheme) => scheme.toLowerCase());
      expect(html(`[e](${address})`)).toContain(`<a href="${small}">e</a>`);
      expect(markdown(`[e](${address})`)).toContain(`[e](${small})`);
    },
  );

  test('a footnote stays in the text, and check says that there are none', async () => {
    const text = 'Der Platz.[^1] Und [^2]\n\n[^1]: Fuß\n\n[^2]: Zwei Worte';
    expect(html(text)).toBe('<p>Der Platz.[^1] Und [^2]</p>\n<p>[^1]: Fuß</p>\n<p>[^2]: Zwei Worte</p>');
    expect((await said(text)).map((line) => line.slice(0, 17))).toEqual([
      'link-entfernt 3:1',
      'link-entfernt 5:1',
    ]);
  });
});

describe('raw HTML', () => {
  const whole = 'auch der Text darin.';
  const part = 'und mit ihm ein Teil des Textes darin.';
  const tag = 'der Text darin bleibt.';
  test.each([
    ['<script>alert(1)</script>', '', whole],
    ['Der <style>p{}</style>Platz', '<p>Der Platz</p>', whole],
    ['Der <script>Platz', '<p>Der Platz</p>', tag],
    ['<![CDATA[ geheim <b> ]]>', '', whole],
    ['a <![CDATA[ geheim ]]> b', '<p>a  b</p>', whole],
    ['<?php echo 1; if (a > b) {} ?>', '', whole],
    ['<!DOCTYPE html>', '', whole],
    ['<div>Platz<!-- geheim --></div>', '<p>Platz</p>', part],
    ['<div><b>Platz</b></div>', '<p>Platz</p>', tag],
    ['<!-- geheim -->', '', 'Auf der Seite wird sie weggelassen.'],
  ])('%j shows %j and check says „%s“', async (text, shown, sentence) => {
    expect(html(`${text}\n\n`)).toBe(html(text));
    expect(html(`Anfang\n\n${text}`).replace(/^<p>Anfang<\/p>\n?/, '')).toBe(shown);
    const sentences = await said(`Anfang\n\n${text}`);
    expect(sentences[0]).toContain(sentence);
  });
});

describe('findings in the header stand where the words stand', () => {
  /** value · lines below the key · column */
  test.each([
    ['Mehr im [Plan](plan.pdf).', 0, 32],
    ['"Mehr im [Plan](plan.pdf)."', 0, 33],
    ['|\n  Erste Zeile\n\n  Mehr im [Plan](plan.pdf).', 3, 11],
    ['|-\n     Erste Zeile\n     - [Plan](plan.pdf)', 2, 8],
    ['|2\n    eingerückt\n\n  [Plan](plan.pdf)', 3, 3],
    ['>\n  Erste Zeile\n\n  [Plan](plan.pdf).', 0, 24],
    ['"Erste Zeile\\n\\n[Plan](plan.pdf)"', 0, 24],
  ])('%j: %s lines below, column %s', async (value, below, column) => {
    const header = { weitere_informationen: value };
    const key = steckbrief(header).slice(0, steckbrief(header).indexOf('weitere_')).split('\n').length;
    const places = (await said('Text', header)).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(places).toEqual([`link-entfernt ${key + below}:${column}`]);
  });
});

test('a name is shown on one line, with every sign that could break it written out', () => {
  expect(visible('a\nb')).toBe('a\nb');
  expect(visibleLine('a\nb\tc\rd\u2028e\u001b[31m')).toBe(
    'a<U+000A>b<U+0009>c<U+000D>d<U+2028>e<U+001B>[31m',
  );
});

test('the quick look at a text declines everything about which there is something to say', () => {
  const roll = dice(3);
  const pieces =
    '[a]|[a]: |https://x.example|javascript:x|(|)|[b](|](|&#64;|@|\\|<|>|> |- |1. |2. |3) |29. Juli|\n|\n\n|\n   |# |### |---|===|![|<b>|[^1]|:| |`|```\n|*|Wort|\t|    |\n> |\n- |\n1. |\n7. |mailto:a@b.example|"t"|[|]'.split(
      '|',
    );
  for (let round = 0; round < 10_000; round += 1) {
    const text = Array.from({ length: 1 + roll(12) }, () => pieces[roll(pieces.length)]).join('');
    if (needsParser(text)) continue;
    const found = [...textFindings(parseValue(text), text, () => fileStart)];
    expect([text, found]).toEqual([text, []]);
  }
});
