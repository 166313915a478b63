import { expect, test } from '@jest/globals';
import { parseMarkdown } from '../src/base/markdown.js';
import { contentOf } from '../src/render/content.js';
import { markdownOf } from '../src/render/markdown-blocks.js';
import { markdownText } from '../src/render/markdown-text.js';
import { plainText } from '../src/render/nodes.js';
import { faehrplatz, filesOf, listeOf } from './support/brueckenfelde.js';

const written = (source: string): string => markdownOf(contentOf(source), 3);

const document = (...parameters: Parameters<typeof listeOf>): string =>
  (filesOf('markdown', listeOf(...parameters))['vorhabenliste.md'] ?? '').replaceAll('\u00a0', ' ');

const squeezed = (text: string): string => text.replace(/\s+/g, '');

test.each([
  'Einwohner*innen und Nutzer*innen',
  '1. Halbjahr 2027',
  '29. Juli',
  '(1) a) iv. (@) #. x',
  '- x',
  '+ x',
  ': y',
  ':5',
  '# x',
  '> y',
  '| a | b |',
  '%x',
  '![x](javascript:alert(1))',
  'Ja!',
  '$x$ und @Amt und {#id} und ~~weg~~ und H~2~O und ^2^',
  '--- ... === ***',
  '```{=html}',
  '<script>alert(1)</script> &amp; &copy;',
  'C:\\neu\\*',
  '"Ja", \'nein\'',
  '[^1] und [a][b] und https://b.example/_x_ und a@b.example',
  '::: {.x}',
  '{{constructor}}',
])('the words „%s“ come back as they are', (words) => {
  const [only, ...others] = parseMarkdown(markdownText(words)).children;
  expect(others).toEqual([]);
  expect(only?.type).toBe('paragraph');
  expect(plainText(only ? [only] : [])).toBe(words);
});

/** Reproducible random numbers: the same on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

const pieces =
  '*|_|**|`|``|[|](|)|!|{#id}|$x$|@|::|~|^|---|...|1.|a)|#|<b>|</b>|&amp;|\\|"|=|+|-|:|//|Bürger*innen|29. Juli|z.B.|wort| |\u00a0|{{x}}|'.split(
    '|',
  );

test('600 hostile strings are one paragraph of plain text each, letter for letter', () => {
  const roll = dice(7);
  for (let number = 0; number < 600; number += 1) {
    const words = Array.from({ length: 1 + roll(8) }, () => pieces[roll(pieces.length)])
      .join('')
      .replace(/ +/g, ' ')
      .trim();
    const { children } = parseMarkdown(markdownText(words));
    expect([words, plainText(children), children.length]).toEqual([
      words,
      words,
      words.replace(/\u00a0/g, 'x') === '' ? 0 : 1,
    ]);
  }
});

test('300 hostile texts with all blocks, written and read again, have the same words', () => {
  const roll = dice(11);
  const words = (): string =>
    Array.from({ length: 1 + roll(5) }, () => pieces[roll(pieces.length)]).join(roll(2) ? ' ' : '');
  const inline = (): string =>
    [
      words(),
      `*${words()}*`,
      `**${words()}**`,
      `[${words()}](https://b.example/a_(b)?c=1&copy=2)`,
      `\`${words()}\``,
      `x*${words()}*y`,
    ][roll(6)] ?? '';
  const blocks = [
    () => inline() + inline(),
    () => `${inline()}\\\n${inline()}`,
    () => `### ${inline()}`,
    () => `- ${inline()}\n  - ${inline()}\n\n  ${inline()}\n- ${inline()}`,
    () => `7. ${inline()}\n\n   | a |\n   |---|\n   | ${inline()} |`,
    () => `> ${inline()}\n>\n> > ${inline()}`,
    () => `| ${inline()} | b |\n|:-:|--:|\n| ${inline()} | ${inline()} |`,
    () => `\`\`\`{=html}\n${words()}\n\`\`\``,
    () => '* * *',
    () => `<div>${words()}</div>`,
  ];
  for (let number = 0; number < 300; number += 1) {
    const source = Array.from({ length: 2 + roll(4) }, () => blocks[roll(blocks.length)]?.() ?? '').join(
      '\n\n',
    );
    const content = contentOf(source);
    const again = contentOf(`${markdownOf(content, 3)}\n\n`);
    expect([source, squeezed(plainText(again))]).toEqual([source, squeezed(plainText(content))]);
  }
});

test('the gender star is written as a letter in every mark', () => {
  expect(
    written('Einwohner*innen, *alle Nutzer*innen* und **Bürger*innen**, [Planer*innen](https://b.example)'),
  ).toBe(
    'Einwohner\\*innen, *alle Nutzer\\*innen* und **Bürger\\*innen**, [Planer\\*innen](https://b.example)',
  );
  expect(written('| Wer |\n|---|\n| Kolleg*innen |')).toBe('| Wer |\n| :------------ |\n| Kolleg\\*innen |');
});

test('blocks come out portable: shifted headings, numbers, nesting, aligned tables, fences without a language', () => {
  expect(
    written(
      '# A\n\n3. x\n4. y\n   - z\n\n> q\n\n```{=html}\n<b>\n```\n\n| a | b |\n|---|--:|\n| 1 | `x\\|y` |',
    ),
  ).toBe(
    [
      '#### A',
      '',
      '3. x',
      '4. y',
      '   - z',
      '',
      '> q',
      '',
      '```',
      '<b>',
      '```',
      '',
      '| a | b |',
      '| :-- | ---: |',
      '| 1 | x\\|y |',
    ].join('\n'),
  );
});

test('a link that no page may have, an image and raw HTML are their words', () => {
  expect(
    written('[Plan](javascript:alert(1)) und ![Karte](x.png) und <b>fett</b><script>alert(1)</script>'),
  ).toBe('Plan und Karte und fett');
});

test('the document has the head for pandoc and a fixed outline', () => {
  const text = document([
    faehrplatz(
      { bezeichnung: 'Platz "Nord" *neu* {#x}', rubrik: { themen: ['Grün'] } },
      { beschreibung: '# Ziel' },
    ),
  ]);
  expect(text).toMatch(
    /^---\ntitle: "Vorhabenliste"\nsubtitle: "Stadt Brückenfelde"\ndate: "Stand: 22. November 2026"\nlang: de-DE\npapersize: a4\n/,
  );
  expect(text).not.toContain('keywords');
  expect(text).toContain('toc: true\ntoc-title: Inhalt\ntoc-depth: 2\n---\n');
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Alle Vorhaben',
    '## Platz „Nord“ \\*neu\\* \\{\\#x\\} {#faehrplatz}',
    '### Kann ich mitmachen?',
    '### Auf einen Blick',
    '### Worum geht es?',
    '#### Ziel',
    '### Warum steht das Vorhaben auf der Liste?',
    '#### Einschätzung des Amtes vom 19. Oktober 2026',
    '# Über diese Liste',
  ]);
  expect(text).toContain('| Angabe | Inhalt |\n| :---------------- | :----- |\n| Zu welchem Thema? | Grün |');
});

test('a title cannot leave the head', () => {
  const head =
    document([], { einstellungen: { titel: 'x"\n---\n\n<script>: *a*' } }).split('\n---\n')[0] ?? '';
  expect(head).toContain('title: "x\\\\\\" \\\\-\\\\-\\\\- \\\\<script\\\\>: \\\\*a\\\\*"\n');
  expect(document([])).toContain('Zurzeit steht kein Vorhaben auf der Liste.');
});
