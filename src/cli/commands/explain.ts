import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { likely } from '../../base/likely.js';
import { erklaerungFormen } from '../../report/erklaerung-formen.js';
import { ruleOf, rules } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import { choice } from '../check-options.js';
import { Exit, type ExitCode, type Io, UsageError } from '../io.js';

/** The page of a rule as text: the marks that only the tests need are taken out. */
const readable = (page: string): string =>
  page.replace(/^```\w+ (?:ok|fehler).*$/gm, '```').replace(/^```meldung$/gm, '```');

/** How to ignore a finding of a rule, unless it is an error or nobody may ignore it. */
function ignoring({ id, severity, check }: Rule): string {
  // What has no check of its own was found while reading.
  if (severity === 'error' || !check) return '';
  return `
## Stimmt der Befund an einer Stelle nicht?

Schreiben Sie in die Zeile darüber einen Kommentar mit dem Grund, im Kopf oder im Text:

# vorhaben: ignoriere ${id} -- Grund
<!-- vorhaben: ignoriere ${id} -- Grund -->

Mehr dazu: vorhaben explain ignoriere-kommentar
`;
}

interface Options {
  readonly format: string;
  readonly leitfaden?: string;
}

/** Whether a word is a Steckbrief or a folder of them. No name of a rule has a stroke or an ending. */
const isPath = (given: string, { cwd }: Io): boolean =>
  /\.md$|[\\/]/i.test(given) || (!ruleOf(given) && existsSync(resolve(cwd, given)));

/** `vorhaben explain`: the page of a rule, the names of all rules, or why the result of a Steckbrief is what it is. */
export async function explain(io: Io, given: readonly string[], options: Options): Promise<ExitCode> {
  const [id] = given;
  const format = choice('--format', options.format, erklaerungFormen);
  if (given.some((one) => isPath(one, io))) {
    const rule = given.find((one) => !isPath(one, io));
    if (rule !== undefined)
      throw new UsageError(
        `„${rule}“ ist keine Datei mit der Endung „.md“ und kein Ordner. Nennen Sie entweder Steckbriefe oder eine Regel.`,
      );
    const { explainFiles } = await import('./explain-file.js');
    return explainFiles(io, given, { ...options, format });
  }
  if (given.length > 1)
    throw new UsageError('Nennen Sie eine Regel, zum Beispiel: vorhaben explain listenpflicht');
  if (id === undefined) {
    io.out(`${rules.map((rule) => rule.id).join('\n')}\n`);
    return Exit.ok;
  }
  const rule = ruleOf(id);
  if (!rule) {
    const near = likely(
      id,
      rules.map((rule) => rule.id),
    );
    throw new UsageError(
      `Die Regel „${id}“ gibt es nicht.${near ? ` Meinten Sie „${near}“?` : ''} Alle Namen zeigt: vorhaben explain`,
    );
  }
  const page = readFileSync(join(io.home, 'src', 'rules', `${id}.md`), 'utf8');
  io.out(`${readable(page)}${ignoring(rule)}`);
  return Exit.ok;
}
