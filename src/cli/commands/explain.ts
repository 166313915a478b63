import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likely } from '../../base/likely.js';
import { ruleOf, rules } from '../../rules/index.js';
import { Exit, type ExitCode, type Io, UsageError } from '../io.js';

/** The page of a rule as text: the marks that only the tests need are taken out. */
const readable = (page: string): string =>
  page.replace(/^```\w+ (?:ok|fehler).*$/gm, '```').replace(/^```meldung$/gm, '```');

/** `vorhaben explain`: prints the page of a rule, or the names of all rules. */
export async function explain(io: Io, id: string | undefined): Promise<ExitCode> {
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
