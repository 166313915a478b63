import { UsageError } from './io.js';

/** Flags that contradict each other. */
const apart: Readonly<Record<string, readonly string[]>> = {
  stdin: ['staged', 'changed-since', 'watch', 'fix', 'diff', 'baseline-schreiben'],
  staged: ['changed-since', 'watch', 'fix', 'diff'],
  diff: ['report', 'stats', 'baseline-schreiben'],
  watch: ['changed-since', 'fix', 'diff', 'baseline-schreiben', 'stats', 'report'],
};

const keyOf = (flag: string): string => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Flags that mean something only with another one. */
const needed: Readonly<Record<string, readonly [flag: string, example: string]>> = {
  'stdin-filename': ['stdin', '--stdin --stdin-filename steckbriefe/platz.md'],
  'baseline-schreiben': ['baseline', '--baseline baseline.json --baseline-schreiben'],
};

/** Ends the run if two flags were given that contradict each other, or one without the other that it needs. */
export function stopIfApart(options: object): void {
  const isGiven = (flag: string): boolean => {
    const value = Object.entries(options).find(([key]) => key === keyOf(flag))?.[1];
    return value !== undefined && value !== false;
  };
  for (const [flag, others] of Object.entries(apart)) {
    const other = isGiven(flag) && others.find(isGiven);
    if (other) {
      throw new UsageError(
        `--${flag} und --${other} passen nicht zusammen. Lassen Sie einen der beiden Schalter weg.`,
      );
    }
  }
  for (const [flag, [other, example]] of Object.entries(needed)) {
    if (isGiven(flag) && !isGiven(other))
      throw new UsageError(`Zu --${flag} gehört --${other}. Schreiben Sie zum Beispiel: ${example}`);
  }
}
