import { counted } from '../base/words.js';
import type { CheckRun } from './run.js';

/** How many findings a program can mend, and with which flags; undefined if there is none. */
export function mendableLine({ files }: CheckRun): string | undefined {
  const fixes = files.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => (fix ? [fix] : [])));
  const safe = fixes.filter((fix) => fix.safe).length;
  const unsafe = fixes.length - safe;
  const verb = (count: number): string => (count === 1 ? 'lässt' : 'lassen');
  if (safe > 0) {
    const more = unsafe > 0 ? ` (${counted(unsafe, 'weiterer', 'weitere')} mit --fix --unsafe)` : '';
    return `${counted(safe, 'Befund', 'Befunde')} ${verb(safe)} sich berichtigen: vorhaben check --fix${more}`;
  }
  if (unsafe === 0) return undefined;
  return `${counted(unsafe, 'Befund', 'Befunde')} ${verb(unsafe)} sich vielleicht berichtigen. Sehen Sie zuerst nach: vorhaben check --diff --unsafe`;
}
