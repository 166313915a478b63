import { visibleLine } from '../../base/characters.js';
import type { CheckedFile } from '../../report/run.js';
import type { Io } from '../io.js';
import type { Selected } from '../selection.js';
import { shownPath } from '../shown.js';
import type { Lanes } from '../steckbriefe.js';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const table = (rows: readonly (readonly [name: string, value: string])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([, value]) => value.length));
  return rows.map(([name, value]) => `  ${value.padStart(width)}  ${name}`);
};

function rulesOf(files: readonly CheckedFile[]): readonly (readonly [rule: string, count: string])[] {
  const counts = new Map<string, number>();
  for (const { diagnostics } of files)
    for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([rule, count]) => [rule, number(count)]);
}

/** What `--stats` counts while a run goes on. The time of a file ends where the next one begins. */
export function startStats(io: Io, now: () => number = () => performance.now()) {
  const phases: [name: string, start: number][] = [];
  const times: { path: string; start: number }[] = [];
  const sizes = new Map<string, number>();
  const thorough = new Set<string>();
  let texts = 0;
  const countTexts =
    <T>(parse: (text: string) => T) =>
    (text: string): T => {
      texts += 1;
      return parse(text);
    };
  const lanes: Lanes = {
    counted: ({ header, markdown }) => ({
      ...(header && {
        header: (source) => {
          // A file is read as soon as its bytes are there.
          thorough.add(times.at(-1)?.path ?? '');
          return header(source);
        },
      }),
      ...(markdown && {
        markdown: {
          parseMarkdown: countTexts(markdown.parseMarkdown),
          parseValue: countTexts(markdown.parseValue),
        },
      }),
    }),
  };
  return {
    lanes,
    /** From here on the time counts for this phase. */
    phase: (name: string): void => {
      phases.push([name, now()]);
    },
    /** The same file; that it is read is noted. */
    noted: (file: Selected): Selected => ({
      ...file,
      bytes: () => {
        times.push({ path: file.path, start: now() });
        const result = file.bytes();
        sizes.set(file.path, result.value?.length ?? 0);
        return result;
      },
    }),
    /** The report for stderr; the last phase ends with it. */
    report: (files: readonly CheckedFile[]): string => {
      const end = now();
      const checkEnd = phases.find(([name]) => name === 'Bericht schreiben')?.[1] ?? end;
      const ms = (value: number) => `${number(value, 1)} ms`;
      // A file can be read again: for a parser that had to be loaded, for a place, after it was mended.
      const took = new Map<string, number>();
      for (const [index, { path, start }] of times.entries())
        took.set(path, (took.get(path) ?? 0) + (times[index + 1]?.start ?? checkEnd) - start);
      const slowest = [...took].sort(([, one], [, other]) => other - one).slice(0, 5);
      const size = [...sizes.values()].reduce((sum, one) => sum + one, 0);
      const rules = rulesOf(files);
      return `${[
        'Gelesen:',
        ...table([
          ['Dateien', number(files.length)],
          ['Bytes', number(size)],
          ['Köpfe schnell gelesen', number(files.length - thorough.size)],
          ['Köpfe gründlich gelesen', number(thorough.size)],
          ['Texte durch den Leser für Markdown', number(texts)],
        ]),
        'Zeit:',
        ...table(phases.map(([name, start], index) => [name, ms((phases[index + 1]?.[1] ?? end) - start)])),
        'Am längsten dauerten:',
        ...table(slowest.map(([path, time]) => [visibleLine(shownPath(path, io.cwd)), ms(time)])),
        ...(rules.length > 0 ? ['Befunde je Regel:', ...table(rules)] : []),
      ].join('\n')}\n`;
    },
  };
}
