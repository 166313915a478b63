import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reasonOf } from '../src/base/file-fault.js';
import { dice } from './support/dice.js';
import { folderWith, home, type Ran, run, steckbrief } from './support/world.js';

/** Words that yaml, ajv, commander and Node use in their messages, and that no German sentence needs. */
const english = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${[
    'an error|alias|allowed|anchor|and|are|argument|arguments|array|at|be|bad|block|boolean|by|cannot|character',
    'choices|closing|collection|column|command|content|declare|declared|denied|did you mean|directory|does|duplicate',
    'either|empty|error|exist|expected|failed|fewer|file|flow|for|found|from|has|have|implicit|indentation|indented',
    'instead|integer|invalid|is|item|items|key|keys|least|length|less|like|line|longer|map|mapping|match|matching',
    'maximum|missing|more than|multiline|must|need|needs|nested|not|number|object|of|on|open|operation|option|options',
    'or|pattern|permission|permitted|plain|property|properties|required|scalar|seq|sequence|should|shorter|source',
    'string|such|than|that|the|this|to|token|too many|type|undefined|unexpected|unique|unknown|unresolved',
    'unterminated|usage|valid|value|values|whitespace|while|with|without|you|your',
  ].join('|')})(?![\\p{L}\\p{N}_-])`,
  'giu',
);

/** Words of the trade that say nothing to somebody who fills in a form. */
const trade =
  /(?<![\p{L}-])(?:Schema|Property|Front ?Matter|Parser|Syntax|Exception|Key|Value)(?![\p{L}-])/giu;

/** What is quoted, what is to be typed, and lists of names that the program itself understands. */
const typed = [
  /„[^“]*“/g,
  /"[^"\n]*"|'[^'\n]*'/g,
  /(?:Möglich|Erlaubt) sind(?: hier)?:[^.]*\./g,
  /Der Leitfaden kennt: [^\n]*/g,
  /https?:\S*|\[Text\]\(\S*|(?:mailto|tel):/g,
  /in Anführungszeichen: .*/g,
  /(?<!\S)--?[a-z][\w-]*/g,
];

const wordsIn = (text: string, words: RegExp): readonly string[] =>
  typed.reduce((rest, pattern) => rest.replace(pattern, ' '), text).match(words) ?? [];

interface Said {
  readonly message: string;
  readonly help: string;
}

function expectGerman(said: readonly Said[]): void {
  const wrong = said.filter(
    ({ message, help }) =>
      wordsIn(message, english).length + wordsIn(help, english).length > 0 ||
      wordsIn(message, trade).length + wordsIn(help, trade).length > 0 ||
      !/[.?!]$/.test(message) ||
      help.trim() === '',
  );
  expect(wrong).toEqual([]);
}

const findingsIn = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Said[]> => {
  const { out, err } = await run(['check', '--format', 'json'], files);
  expect(err).toBe('');
  return JSON.parse(out).diagnostics;
};

describe('no word of a library', () => {
  test('is on the pages of the rules', () => {
    const folder = join(home, 'src/rules');
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const said = pages.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^```meldung\n([\s\S]*?)^```$/gm)].flatMap(
        ([, block = '']) =>
          [...block.matchAll(/^\d+:\d+ \S+ {2}(.*)\n→ (.*)$/gm)].map(([, message = '', help = '']) => ({
            message,
            help,
          })),
      ),
    );
    expect(said.length).toBeGreaterThan(100);
    expectGerman(said);
  });

  test('is said of the broken Steckbriefe', async () => {
    const folder = join(home, 'test/broken');
    const files = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
    );
    expectGerman(await findingsIn(files));
  });

  test('is said of a thousand spoilt Steckbriefe', async () => {
    const roll = dice(4711);
    const pieces =
      ': |:| #|#|- |-|\n|\n\n|\n  |\n- |\t|"|\'|[|]|{|}|,|&a |*a|!x |||>|>-|%|@|`|? |~|<<: |---|...|\\|\u0000|\ufeff|a: b|[a, b]|01.|<b>|![](x)|[x](y "z")|### |=== |[^1]: '.split(
        '|',
      );
    const folder = join(home, 'examples/brueckenfelde/steckbriefe');
    const sheets = [
      steckbrief(),
      ...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
    ];
    const seen = new Map<string, Said>();
    for (let round = 0; round < 5; round += 1) {
      const files = Array.from({ length: 200 }, (_, index): [string, string] => {
        let text = sheets[roll(sheets.length)] ?? '';
        for (let change = roll(3); change >= 0; change -= 1) {
          const at = roll(text.length);
          text =
            text.slice(0, at) + pieces[roll(pieces.length)] + text.slice(at + (roll(3) === 0 ? roll(20) : 0));
        }
        return [`vorhaben-${index}.md`, text];
      });
      for (const said of await findingsIn(Object.fromEntries(files)))
        seen.set(`${said.message}${said.help}`, said);
    }
    expect(seen.size).toBeGreaterThan(300);
    expectGerman([...seen.values()]);
  });

  test('is said of a spoilt Leitfaden or spoilt settings', async () => {
    const roll = dice(12);
    const folder = join(home, 'examples/brueckenfelde');
    const [leitfaden, settings] = ['leitfaden.yaml', 'vorhaben.yaml'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    ) as [string, string];
    const spoilt = (text: string): string => {
      const lines = text.split('\n');
      const at = roll(lines.length);
      const line = lines[at] ?? '';
      const changed = [
        `${line}x`,
        line.replace(/: .*/, ':'),
        ` ${line}`,
        `${line}: x`,
        line.replace(/\w+:/, 'foo:'),
      ];
      return [...lines.slice(0, at), changed[roll(5)] ?? '', ...lines.slice(at + 1)].join('\n');
    };
    let count = 0;
    for (let round = 0; round < 80; round += 1) {
      const first = round % 2 === 0;
      const { code, err } = await run(['check'], {
        'leitfaden.yaml': first ? spoilt(leitfaden) : leitfaden,
        'vorhaben.yaml': first ? settings : spoilt(settings),
        'steckbriefe/platz.md': steckbrief(),
      });
      if (code !== 2) continue;
      count += 1;
      const sentences = err.replace(/^.*[│|].*$|^\S*\.yaml:.*$/gm, '').replace(/\s+/g, ' ');
      expect({ err, words: wordsIn(sentences, english) }).toEqual({ err, words: [] });
    }
    expect(count).toBeGreaterThan(20);
  });
});

/** The words after the options of a help page, and the commands that it names. */
const columns = (help: string): readonly (readonly [name: string, text: string])[] =>
  [...help.matchAll(/^ {2}(\S(?:.*?\S)?) {2,}(\S.*)$/gm)].map(([, name = '', text = '']) => [name, text]);

async function commands(): Promise<readonly string[]> {
  const { out } = await run(['--help']);
  const [, list = ''] = out.split('Befehle:');
  return columns(list).map(([name]) => name.split(' ')[0] ?? '');
}

const expectGermanError = ({ code, err, out }: Ran): void => {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect({ err, words: wordsIn(err.replace(/vorhaben \w+/g, ''), english) }).toEqual({ err, words: [] });
};

describe('a wrong call is answered in German', () => {
  const files = { 'platz.md': steckbrief() };

  test('whatever is wrong with it', async () => {
    expectGermanError(await run(['chek'], files));
    expectGermanError(await run(['quatsch', '--x'], files));
    expectGermanError(await run(['--formt'], files));
    for (const name of await commands()) {
      const { out: help } = await run([name, '--help'], files);
      expectGermanError(await run([name, '--quatsch'], files));
      expectGermanError(await run([name, '-q'], files));
      if (!help.includes('…')) expectGermanError(await run([name, 'a', 'b', 'c', 'd'], files));
      for (const [option] of columns(help).filter(([option]) => /--\S+ </.test(option))) {
        const flag = /--[\w-]+/.exec(option)?.[0] ?? '';
        expectGermanError(await run([name, flag], files));
        const typo = flag.replace(/.$/, '');
        expectGermanError(await run([name, typo, 'x'], files));
      }
    }
  });

  test.each([
    ['check', '--format', 'jsn'],
    ['check', '--fail-on', 'fehler'],
    ['check', '--max-warnings', 'viele'],
    ['check', '--max-warnings', '-1'],
    ['check', '--color', 'rot'],
    ['check', '--stichtag', '2026-02-31'],
    ['check', '--leitfaden', 'fehlt.yaml'],
    ['check', 'tippfehler'],
    ['check', '*.md'],
    ['check', '--', '--format'],
    ['render', '--format', 'docx'],
    ['render', 'tippfehler'],
    ['render'],
    ['explain', 'zeichensatzz'],
    ['explain', 'constructor'],
  ])('vorhaben %s %s %s', async (...argv) => {
    expectGermanError(
      await run(
        argv.filter((word) => word !== undefined),
        files,
      ),
    );
  });

  test('and the help is in German', async () => {
    for (const name of ['', ...(await commands())]) {
      const { out } = await run([name, '--help'].filter((word) => word !== ''));
      const texts = columns(out).map(([, text]) => text);
      expect({ name, words: texts.flatMap((text) => wordsIn(text.replace(/: .*/, ''), english)) }).toEqual({
        name,
        words: [],
      });
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|display help|default:/);
    }
  });
});

describe('what the file system refuses is told in German', () => {
  test('a folder, a link and a file that is too big in place of a Steckbrief', async () => {
    const folder = folderWith({ 'gross.md': 'x'.repeat(2_000_000), 'platz.md': steckbrief() });
    mkdirSync(join(folder, 'ordner.md'));
    symlinkSync('platz.md', join(folder, 'verweis.md'));
    const { out } = await run(['check', '--format', 'json'], folder);
    expectGerman(JSON.parse(out).diagnostics);
    expect(JSON.parse(out).diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual([
      'datei-zu-gross',
      'datei-verweis',
    ]);
  });

  test.each([
    ['a path that leads in a circle', ['check', 'kreis']],
    ['a name that is too long', ['check', 'x'.repeat(5000)]],
    ['a path through a file', ['check', 'platz.md/x']],
    ['a folder as Leitfaden', ['check', '--leitfaden', 'ordner']],
    ['a Leitfaden that leads in a circle', ['check', '--leitfaden', 'kreis']],
    ['a name that is too long, to render', ['render', 'x'.repeat(5000)]],
    ['an output that is a file', ['render', 'stadt', '--out', 'platz.md']],
    ['an output below a file', ['render', 'stadt', '--out', 'platz.md/public']],
  ])('%s', async (_, argv) => {
    const leitfaden = readFileSync(join(home, 'examples/rostock/leitfaden.yaml'), 'utf8');
    const folder = folderWith({
      'platz.md': steckbrief(),
      'stadt/leitfaden.yaml': leitfaden,
      'stadt/steckbriefe/platz.md': steckbrief(),
    });
    mkdirSync(join(folder, 'ordner'));
    symlinkSync('kreis', join(folder, 'kreis'));
    writeFileSync(join(folder, 'leer.md'), '');
    expectGermanError(await run(argv, folder));
  });

  test.each([
    'EACCES',
    'EPERM',
    'ENOENT',
    'EISDIR',
    'ENOSPC',
    'EIO',
    'EMFILE',
    'EROFS',
    'EBUSY',
    'EWHATEVER',
  ])('the reason %s', (code) => {
    expect(reasonOf(code)).toContain(code);
    expect(wordsIn(reasonOf(code), english)).toEqual([]);
  });
});
