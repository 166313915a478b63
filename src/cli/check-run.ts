import { visibleLine } from '../base/characters.js';
import { isBestaetigt } from '../model/leitfaden.js';
import type { CheckRun } from '../report/run.js';
import type { CheckOptions } from './check-options.js';
import type { Io } from './io.js';
import type { FoundLeitfaden } from './leitfaden.js';
import type { CheckedSteckbrief } from './steckbriefe.js';
import { versionOf } from './version.js';

const shippedNote =
  'Im Ordner liegt kein leitfaden.yaml. Geprüft ist nach dem mitgelieferten Leitfaden von Rostock.';

/** Tells the caller what does not belong to the report. */
export const say = (io: Io, notes: readonly string[]): void => {
  for (const note of notes) io.err(`${note}\n`);
};

/** A word on the Leitfaden of a run, if it is not the city's own or not confirmed by it. */
function noteOn({ leitfaden, ordner, darueber = '' }: FoundLeitfaden): { readonly note?: string } {
  if (ordner === undefined) return { note: `${shippedNote} ${darueber}`.trim() };
  if (isBestaetigt(leitfaden)) return {};
  const { art, dokument } = leitfaden.quelle;
  const was = art === 'entwurf' ? 'ist ein Entwurf' : 'ist nach öffentlichen Quellen nachgebildet';
  return {
    note: `Der Leitfaden ${was} und von der Stadt nicht bestätigt (${visibleLine(dokument)}). Ob ein Vorhaben danach auf die Liste muss, ist hier darum nur ein Hinweis.`,
  };
}

/** What a report is made from: the checked files without the findings that are known. */
export async function runOf(
  checked: readonly CheckedSteckbrief[],
  found: FoundLeitfaden,
  { baseline, baselineSchreiben: isWriting = false }: CheckOptions,
  io: Io,
): Promise<CheckRun> {
  const { leitfaden } = found;
  const left =
    baseline === undefined
      ? { files: checked, notes: [] }
      : (await import('./modes/baseline.js')).withoutKnown(checked, { baseline, isWriting }, io);
  say(io, left.notes);
  return {
    stichtag: io.stichtag,
    leitfaden: leitfaden.kennung,
    stadt: leitfaden.stadt,
    begriffe: leitfaden.begriffe,
    ...noteOn(found),
    version: versionOf(io),
    ...('known' in left ? { known: left.known } : {}),
    files: left.files,
  };
}
