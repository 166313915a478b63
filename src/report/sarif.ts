import type { Diagnostic, Fix, Place, Severity } from '../base/diagnostic.js';
import { ruleOf } from '../rules/index.js';
import { jsonText } from './escape.js';
import { fingerprints } from './fingerprint.js';
import type { Report } from './run.js';
import { sentenceOf } from './sentence.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

/**
 * A plain text message (SARIF 2.1.0, 3.11.5 and 3.11.6): braces would be places for values, and brackets before a
 * parenthesis a link.
 */
function messageText(text: string): { readonly text: string } {
  const plain = text.replace(/[{}]/g, '$&$&');
  return { text: plain.includes('](') ? plain.replace(/[[\]\\]/g, '\\$&') : plain };
}

/** A path as an address: relative to the folder of the call, or absolute (`/a/b`, `C:/a`, `//server/a`). */
function artifactLocation(file: string) {
  const uri = file
    .split('/')
    .map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
  if (file.startsWith('//')) return { uri: `file:${uri}` };
  if (file.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

const region = ({ line, column, endLine, endColumn }: Place) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const fixRecord = (file: string, { edits }: Fix, help: string) => ({
  description: messageText(help),
  artifactChanges: [
    {
      artifactLocation: artifactLocation(file),
      replacements: edits.map(({ text, ...place }) => ({
        deletedRegion: region(place),
        insertedContent: { text },
      })),
    },
  ],
});

const ruleRecord = (id: string) => ({
  id,
  shortDescription: { text: id },
  help: { text: `Mehr dazu: vorhaben explain ${id}` },
  defaultConfiguration: { level: levels[ruleOf(id)?.severity ?? 'warning'] },
});

/** The report as SARIF 2.1.0 (OASIS), for code scanning and other programs that gather findings. */
export const sarif: Report = ({ files, version }) => {
  const names = fingerprints(files);
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const ids = [...new Set(all.map(({ rule }) => rule))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const result = (diagnostic: Diagnostic) => {
    const { file, rule, severity, place, fix } = diagnostic;
    const { message, help } = sentenceOf(diagnostic);
    return {
      ruleId: rule,
      ruleIndex: indexOf.get(rule),
      level: levels[severity],
      message: messageText(`${message} ${help}`),
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(file), region: region(place) } }],
      partialFingerprints: { 'vorhaben/v1': names.get(diagnostic) },
      ...(fix ? { fixes: [fixRecord(file, fix, help)] } : {}),
    };
  };
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'vorhaben',
            ...(version ? { version } : {}),
            language: 'de',
            rules: ids.map(ruleRecord),
          },
        },
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'Der Ordner, in dem vorhaben aufgerufen wurde.' } },
        },
        columnKind: 'unicodeCodePoints',
        results: all.map(result),
      },
    ],
  });
};
