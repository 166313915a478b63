import { Buffer } from 'node:buffer';
import type { Diagnostic } from '../base/diagnostic.js';
import { counted } from '../base/words.js';
import { markupLine } from './escape.js';
import { severityLabels } from './labels.js';
import { type CheckedFile, type CheckRun, countsLine } from './run.js';
import { sentenceInOneLine } from './sentence.js';

const row = (diagnostic: Diagnostic): string => {
  const { rule, severity, place } = diagnostic;
  const { message, help } = sentenceInOneLine(diagnostic);
  const cells = [place.line, severityLabels[severity], `${message} ${help}`, rule];
  return `<tr>${cells.map((cell) => `<td>${markupLine(String(cell))}</td>`).join('')}</tr>\n`;
};

const end = '</table>\n\n';

const start = ({ file, diagnostics }: CheckedFile): string =>
  `<table>\n<caption>${markupLine(file)}: ${counted(diagnostics.length, 'Befund', 'Befunde')}</caption>\n` +
  '<tr><th>Zeile</th><th>Stufe</th><th>Befund</th><th>Regel</th></tr>\n';

const left = (count: number): string => `… und ${counted(count, 'weiterer Befund', 'weitere Befunde')}.\n`;

/**
 * The findings as a Markdown page for the summary of a CI step: a table for each file. The tables are HTML without an
 * empty line, in which Markdown is not read: what a Steckbrief says stays text, also an address or a star.
 *
 * @param room how many bytes the page may have; what does not fit is counted at its end
 */
export function zusammenfassung(run: CheckRun, room: number): string {
  const head = run.einstellungen
    ? `## Prüfung der Einstellungen\n\n${countsLine(run)}.\n\n`
    : `## Prüfung der Steckbriefe\n\n${counted(run.files.length, 'Steckbrief', 'Steckbriefe')} geprüft: ${countsLine(run)}.\n\n`;
  const total = run.files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const parts = [head];
  let bytes = Buffer.byteLength(head + end + left(total));
  let shown = 0;
  const add = (part: string): boolean => {
    bytes += Buffer.byteLength(part);
    if (bytes > room) return false;
    parts.push(part);
    return true;
  };
  for (const file of run.files) {
    const [first, ...others] = file.diagnostics;
    if (!first) continue;
    // A table is begun only if its first row fits, too.
    let isRoom = add(start(file) + row(first));
    if (!isRoom) break;
    shown += 1;
    for (const diagnostic of others) {
      isRoom = add(row(diagnostic));
      if (!isRoom) break;
      shown += 1;
    }
    parts.push(end);
    bytes += end.length;
    if (!isRoom) break;
  }
  if (shown < total) parts.push(left(total - shown));
  const page = parts.join('');
  return Buffer.byteLength(page) <= room ? page : '';
}
