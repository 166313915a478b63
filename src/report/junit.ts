import { counted } from '../base/words.js';
import { markupLine, xmlText } from './escape.js';
import { lineOf } from './kompakt.js';
import type { CheckedFile, Report } from './run.js';
import { sentenceInOneLine } from './sentence.js';

/**
 * A file with its errors as one failure: readers of this format take only the first one of a test case. What does not
 * make a Steckbrief invalid is output.
 */
function testcase({ file, diagnostics }: CheckedFile): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  const [first] = errors;
  const more = errors.length - 1;
  const text = (all: typeof diagnostics): string => xmlText(all.map(lineOf).join('\n'));
  const head = `    <testcase name="${markupLine(file)}" classname="vorhaben.check"`;
  if (diagnostics.length === 0) return [`${head}/>`];
  const message = first
    ? `${sentenceInOneLine(first).message}${more > 0 ? ` (und ${counted(more, 'weiterer Fehler', 'weitere Fehler')})` : ''}`
    : '';
  return [
    `${head}>`,
    ...(first
      ? [
          `      <failure message="${markupLine(message)}" type="${markupLine(first.rule)}">${text(errors)}</failure>`,
        ]
      : []),
    ...(others.length > 0 ? [`      <system-out>${text(others)}</system-out>`] : []),
    '    </testcase>',
  ];
}

/** The report for the test pages of CI servers, as JUnit XML: a test case for each Steckbrief. */
export const junit: Report = ({ files, einstellungen }) => {
  const failures = files.filter(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error'),
  );
  const counts = `tests="${files.length}" failures="${failures.length}" errors="0"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="vorhaben check" ${counts}>`,
    `  <testsuite name="${einstellungen ? 'Einstellungen' : 'Steckbriefe'}" ${counts} skipped="0">`,
    ...files.flatMap(testcase),
    '  </testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
};
