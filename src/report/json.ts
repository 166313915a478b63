import type { Diagnostic } from '../base/diagnostic.js';
import { anzahlSteckbriefe, type CheckedFile, countsOf, ignoriertIn, type Report } from './run.js';
import { sentenceOf } from './sentence.js';

const diagnosticRecord = (diagnostic: Diagnostic) => {
  const { file, rule, severity, place, pointer, fix } = diagnostic;
  return {
    file,
    rule,
    severity,
    ...sentenceOf(diagnostic),
    ...place,
    ...(pointer === undefined ? {} : { pointer }),
    ...(fix ? { fix } : {}),
  };
};

const steckbriefRecord = ({ file, id, gueltig_ab, aufnahme, begruendung }: CheckedFile) =>
  aufnahme
    ? [
        {
          file,
          id,
          ...(gueltig_ab === undefined ? {} : { gueltig_ab }),
          aufnahme: aufnahme.aufnahme,
          erfuellt: aufnahme.erfuellt,
          offen: aufnahme.offen,
          schwelle: aufnahme.schwelle,
          ...(aufnahme.klasse === undefined ? {} : { klasse: aufnahme.klasse }),
          begruendung: begruendung?.(),
        },
      ]
    : [];

/** The report for programs: one object, described by `schemas/report.schema.json`. */
export const json: Report = (run) => {
  const { error, warning, hint } = countsOf(run);
  const ignored = ignoriertIn(run);
  const report = {
    version: 1,
    stichtag: run.stichtag,
    leitfaden: run.leitfaden,
    summary: {
      steckbriefe: anzahlSteckbriefe(run),
      errors: error,
      warnings: warning,
      hints: hint,
      ...(ignored > 0 ? { ignored } : {}),
    },
    steckbriefe: run.files.flatMap(steckbriefRecord),
    diagnostics: run.files.flatMap(({ diagnostics }) => diagnostics.map(diagnosticRecord)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
