import type { Severity } from '../base/diagnostic.js';
import { jsonText } from './escape.js';
import { fingerprints } from './fingerprint.js';
import type { Report } from './run.js';
import { sentenceInOneLine } from './sentence.js';

/**
 * GitLab knows info, minor, major, critical and blocker, and only sorts and colours by them. An error does block: as
 * long as it is there, no list is published. A warning is published and should be looked at; a hint is for information.
 */
const severities: Readonly<Record<Severity, string>> = { error: 'blocker', warning: 'major', hint: 'info' };

/** The report for the merge requests of GitLab and openCode: a Code Quality report, one array. */
export const gitlab: Report = ({ files }) => {
  const names = fingerprints(files);
  return jsonText(
    files.flatMap(({ diagnostics }) =>
      diagnostics.map((diagnostic) => {
        const { message, help } = sentenceInOneLine(diagnostic);
        return {
          description: `${message} ${help}`,
          check_name: diagnostic.rule,
          fingerprint: names.get(diagnostic),
          severity: severities[diagnostic.severity],
          location: { path: diagnostic.file, lines: { begin: diagnostic.place.line } },
        };
      }),
    ),
  );
};
