import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dice } from './support/dice.js';
import { english, expectGerman, type Said, wordsIn } from './support/english.js';
import { home, run, steckbrief } from './support/world.js';

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
      ...readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
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
