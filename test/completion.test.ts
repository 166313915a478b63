import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { shells } from '../src/cli/completion/shells.js';
import { wordsOf } from '../src/cli/completion/words.js';
import { completeIn, isInstalled } from './support/shells.js';
import { folderWith, run, steckbrief } from './support/world.js';

const city = () => folderWith({ 'leitfaden.yaml': '', 'steckbriefe/fähr platz.md': steckbrief() });
const scriptFor = async (shell: string): Promise<string> => (await run(['completion', shell])).out;
const firstWords = (lines: readonly string[]) => [...new Set(lines.map((line) => line.split('\t')[0] ?? ''))];

/** A program whose descriptions hold everything that means something to a shell. */
const evil =
  '’Ämter‘ „$HOME“ `touch kanarie` $(touch kanarie) [a:b] {c,d} \\n "x" \'y\' %s !! #; & | > kanarie';
function evilScript(shell: string): string {
  const program = new Command('vorhaben').helpCommand(false);
  program.command('check').summary(evil).helpOption('--hilfe', evil).option('--report <name=datei>', evil);
  const reports = (name: string) => (name === 'check --report' ? ['json', 'text'] : []);
  return shells[shell]?.(wordsOf(program, reports)) ?? '';
}

describe.each(['bash', 'zsh', 'fish'] as const)('the completion for %s', (shell) => {
  const isThere = isInstalled(shell);
  // bash must be there; the others are only on some machines.
  const testThere = isThere || shell === 'bash' ? test : test.skip;
  if (!isThere) process.stderr.write(`!! ${shell} is not installed: its completion is NOT tested here.\n`);
  const offered = async (line: string, folder = city()) =>
    firstWords(completeIn[shell](await scriptFor(shell), line, folder));

  testThere('offers commands, flags and their values', async () => {
    expect(await offered('vorhaben ch')).toEqual(['check']);
    expect(await offered('vorhaben check --fo')).toEqual(['--format']);
    expect(await offered('vorhaben check --format ')).toEqual(expect.arrayContaining(['kompakt', 'json']));
    expect(await offered('vorhaben check --fail-on w')).toEqual(['warning']);
    expect((await offered('vorhaben check --color=n')).map((word) => word.replace(/.*=/, ''))).toEqual([
      'never',
    ]);
    expect(await offered('vorhaben explain listenp')).toEqual(['listenpflicht']);
    expect(await offered('vorhaben completion f')).toEqual(['fish']);
  });

  testThere('offers what can follow a comma, but nothing twice', async () => {
    const words = await offered('vorhaben render --format html,');
    expect(words.map((word) => word.replace('html,', ''))).toEqual(
      expect.arrayContaining(['markdown', 'json']),
    );
    expect(words).not.toContain('html,html');
  });

  testThere('offers files and folders where a path is meant', async () => {
    const folder = city();
    expect((await offered('vorhaben check st', folder)).map((path) => path.replace('/', ''))).toEqual([
      'steckbriefe',
    ]);
    expect(await offered('vorhaben check --leitfaden leit', folder)).toEqual(['leitfaden.yaml']);
    expect(await offered('vorhaben render leit', folder)).toEqual([]);
  });

  testThere('takes a description word for word and runs nothing of it', () => {
    const folder = folderWith({});
    const script = evilScript(shell);
    expect(firstWords(completeIn[shell](script, 'vorhaben ', folder))).toEqual(['check']);
    const lines = completeIn[shell](script, 'vorhaben check --', folder);
    expect(firstWords(lines).sort()).toEqual(['--hilfe', '--report']);
    if (shell === 'fish') expect(lines[0]).toBe(`--hilfe\t${evil}`);
    expect(firstWords(completeIn[shell](script, 'vorhaben check --report j', folder))).toEqual([
      shell === 'zsh' ? 'json' : 'json=',
    ]);
    expect(completeIn[shell](script, 'vorhaben check --report json=ka', folder)).toEqual([]);
  });
});

test('the script for PowerShell is ASCII, and its quotes and brackets close', async () => {
  for (const script of [await scriptFor('powershell'), evilScript('powershell')]) {
    expect(script).toMatch(/^[\n -~]+$/);
    const code = script
      .replace(/^#.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, '')
      .replace(/"[^"]*"/g, '');
    expect(code).not.toMatch(/['"`]/);
    const open: string[] = [];
    for (const bracket of code.match(/[()[\]{}]/g) ?? [])
      if ('([{'.includes(bracket)) open.push(bracket);
      else expect(`${open.pop()}${bracket}`).toMatch(/^(\(\)|\[\]|\{\})$/);
    expect(open).toEqual([]);
  }
});

test('the texts in the script for PowerShell turn back into what they were', () => {
  const texts = [...evilScript('powershell').matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) =>
    // What [regex]::Unescape does with the two escapes that are used.
    text
      .replaceAll("''", "'")
      .replace(/\\(\\|u([0-9a-f]{4}))/g, (_, all, hex) =>
        hex ? String.fromCharCode(Number.parseInt(hex, 16)) : all,
      ),
  );
  expect(texts).toContain(evil);
});

test('every value that a command says is possible is offered', async () => {
  const script = await scriptFor('bash');
  const offered = [...script.matchAll(/^ +'(\w+) (--[\w-]+)'.*\) _vorhaben_(?:words|list) (.*); return/gm)];
  expect(offered.length).toBeGreaterThan(3);
  for (const [, command = '', flag = '', names = ''] of offered) {
    if (names.includes("='")) continue;
    const { code, err } = await run([command, flag, 'zzz'], { 'platz.md': steckbrief() });
    const possible = /Möglich sind: (.*)\./.exec(err)?.[1]?.split(', ');
    expect({ flag, code, possible }).toEqual({ flag, code: 2, possible: names.slice(1, -1).split("' '") });
  }
  // And the other way round: no flag says what is possible without being offered.
  const silent = [...script.matchAll(/^ +'(\w+) (--[\w-]+)'.*\) (?!_vorhaben_(?:words|list))/gm)];
  expect(silent.length).toBeGreaterThan(3);
  for (const [, command = '', flag = ''] of silent) {
    const { err } = await run([command, flag, 'zzz'], { 'platz.md': steckbrief() });
    expect({ flag, err }).toEqual({ flag, err: expect.not.stringContaining('Möglich sind') });
  }
});

test('a shell that there is no script for is a wrong call, and the likely one is named', async () => {
  expect(await run(['completion', 'bsh'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Meinten Sie „bash“? Möglich sind: bash, zsh, fish, powershell.'),
  });
  expect(await run(['completion'])).toMatchObject({ code: 2, err: expect.stringContaining('„SHELL“') });
});
