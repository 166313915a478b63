import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likely } from '../../base/likely.js';
import { ruleOf, rules } from '../../rules/index.js';
import { choice } from '../check-options.js';
import { Exit, type ExitCode, type Io, UsageError } from '../io.js';

/** The page of a rule as text: the marks that only the tests need are taken out. */
const readable = (page: string): string =>
  page.replace(/^```\w+ (?:ok|fehler).*$/gm, '```').replace(/^```meldung$/gm, '```');

/** How the explanation of a Steckbrief can be printed. */
export const formats = ['text', 'json'] as const;

interface Options {
  readonly format: string;
  readonly leitfaden?: string;
}

const isFile = (given: string): boolean => /\.md$/i.test(given);

/** `vorhaben explain`: the page of a rule, the names of all rules, or why the result of a Steckbrief is what it is. */
export async function explain(io: Io, given: readonly string[], options: Options): Promise<ExitCode> {
  const [id] = given;
  const format = choice('--format', options.format, formats);
  if (given.some(isFile)) {
    const rule = given.find((one) => !isFile(one));
    if (rule !== undefined)
      throw new UsageError(
        `„${rule}“ ist keine Datei mit der Endung „.md“. Nennen Sie entweder Steckbriefe oder eine Regel.`,
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
  if (!ruleOf(id)) {
    const near = likely(
      id,
      rules.map((rule) => rule.id),
    );
    throw new UsageError(
      `Die Regel „${id}“ gibt es nicht.${near ? ` Meinten Sie „${near}“?` : ''} Alle Namen zeigt: vorhaben explain`,
    );
  }
  io.out(readable(readFileSync(join(io.home, 'src', 'rules', `${id}.md`), 'utf8')));
  return Exit.ok;
}
