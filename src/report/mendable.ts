import { counted } from '../base/words.js';
import type { CheckRun } from './run.js';

/** How many findings a program can mend, and with which flags; empty if there is none. A guess is shown first. */
export function mendableLines({ files }: CheckRun): readonly string[] {
  const fixes = files.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => (fix ? [fix] : [])));
  const safe = fixes.filter((fix) => fix.safe).length;
  const unsafe = fixes.length - safe;
  const can = (count: number): string => (count === 1 ? 'lässt sich' : 'lassen sich');
  const others = safe > 0 ? counted(unsafe, 'weiterer', 'weitere') : counted(unsafe, 'Befund', 'Befunde');
  return [
    ...(safe > 0
      ? [`${counted(safe, 'Befund', 'Befunde')} ${can(safe)} berichtigen: vorhaben check --fix`]
      : []),
    ...(unsafe > 0
      ? [`${others} ${can(unsafe)} vielleicht berichtigen: vorhaben check --diff --unsafe`]
      : []),
  ];
}
