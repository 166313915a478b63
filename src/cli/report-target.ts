import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** So much of a file is looked at to see whether it is a report. */
const looked = 100_000;

/** A file of this name can be any text: a report takes the place of an older one. */
const isPlainText = (path: string): boolean => /^\.(?:txt|log|out)$/i.test(extname(path));

/** What stands in each of our reports: JSON and SARIF, GitLab's list, JUnit, commands for GitHub, text, one line a finding. */
const reportSigns =
  /^\s*\[|"(?:diagnostics|runs)":|<testsuites?[ >]|^::(?:error|warning|notice|group|debug)|Geprüft:|^\d+ Fehler, \d+ Warnung|^\S[^\n]*:\d+:\d+:? /m;

/** Whether what stands at a path is a report of ours, or nothing that could be lost: a pipe, an empty file. */
function isReplaceable(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size === 0 || isPlainText(path)) return true;
    return reportSigns.test(readFileSync(path, 'utf8').slice(0, looked));
  } catch (error) {
    // Below a file there is nothing to lose: that it cannot be written is told when it is tried.
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
}

const targetOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/**
 * Why a report must not be written to a file: it would take the place of a Steckbrief, of settings, of something that
 * Git needs, or of a file that is no report. Undefined if nothing is lost.
 */
export function refusalFor(given: string, path: string): string | undefined {
  // The same file can have another name: by a link, or where capitals do not count.
  const target = targetOf(path);
  const isSettings = /^(?:leitfaden.*|vorhaben)\.yaml$/i.test(basename(target));
  const isGit = /[\\/]\.git(?:[\\/]|$)/i.test(target);
  if (/\.(?:md|markdown)$/i.test(target))
    return `„${given}“ sieht aus wie ein Steckbrief: Die Dateien der Stadt enden auf „.md“. Nehmen Sie bei --report einen anderen Namen, zum Beispiel bericht.txt.`;
  if (isSettings || isGit)
    return `„${given}“ gehört ${isGit ? 'zu Git' : 'zu den Dateien der Stadt'}. Ein Bericht würde sie ersetzen. Nehmen Sie bei --report eine andere Datei.`;
  return isReplaceable(target)
    ? undefined
    : `„${given}“ gibt es schon, und es ist kein Bericht von vorhaben. Nehmen Sie bei --report einen anderen Namen, zum Beispiel bericht.txt.`;
}
