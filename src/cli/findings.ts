import type { Diagnostic, Finding } from '../base/diagnostic.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { SteckbriefFile } from '../read/steckbrief.js';
import type { CheckedFile } from '../report/run.js';
import { checkSteckbrief, severityOf } from '../rules/check.js';
import { withoutIgnored } from '../rules/ignorieren.js';
import type { Geaendert } from '../rules/rule.js';
import type { Io } from './io.js';
import { byPlace } from './shared-ids.js';

/** A file as it was read, and the version of the Leitfaden that holds for it. */
export interface ReadByFassung {
  readonly read: SteckbriefFile;
  readonly leitfaden: Leitfaden;
}

/** Findings with their severity, by place; those that the Leitfaden switches off are left out. */
export function graded(
  file: string,
  findings: readonly Finding[],
  leitfaden: Leitfaden,
): readonly Diagnostic[] {
  if (findings.length === 0) return [];
  return findings
    .flatMap((found) => {
      const severity = severityOf(found.rule, leitfaden, found.key);
      return severity === undefined ? [] : [{ ...found, file, severity }];
    })
    .sort(byPlace);
}

function findingsOf(
  read: SteckbriefFile,
  leitfaden: Leitfaden,
  { stichtag }: Io,
  geaendert?: Geaendert,
): readonly Finding[] {
  const { steckbrief, outline = { lead: '', sections: [] }, isWritten, wrong, body } = read;
  if (!steckbrief) return read.findings;
  const since = geaendert ? { geaendert } : {};
  const subject = { steckbrief, leitfaden, stichtag, isWritten, body, ...outline, ...since };
  return [...read.findings, ...checkSteckbrief(subject, read, wrong)];
}

/** The findings of a file with their severity, without those that its comments ask to ignore. */
export function judged(
  file: string,
  { read, leitfaden }: ReadByFassung,
  io: Io,
  since?: Geaendert,
): Pick<CheckedFile, 'diagnostics' | 'ignoriert'> {
  const diagnostics = graded(file, findingsOf(read, leitfaden, io, since), leitfaden);
  if (read.vermerke.length === 0) return { diagnostics };
  const { left, ignoriert, findings } = withoutIgnored(diagnostics, read.vermerke);
  return { diagnostics: [...left, ...graded(file, findings, leitfaden)].sort(byPlace), ignoriert };
}
