import type { Diagnostic, Facts, Finding } from '../base/diagnostic.js';
import { likely } from '../base/likely.js';
import { type Vermerk, vermerkText } from '../base/vermerk.js';
import { ignoriereKommentar } from './ignoriere-kommentar.js';
import { ruleOf, rules } from './index.js';

/** What is left of the findings of a file, how many were ignored, and what is wrong with the comments that ask for it. */
export interface Ignored {
  readonly left: readonly Diagnostic[];
  readonly ignoriert: number;
  readonly findings: readonly Finding[];
}

const covers = ({ von, bis }: Vermerk, { place }: Diagnostic): boolean =>
  place.line >= von && place.line <= bis;

/** What is wrong with the name of a rule in a comment; undefined if findings of that rule can be ignored. */
function wrongName(regel: string): readonly [key: string, facts: Facts] | undefined {
  const rule = ruleOf(regel);
  if (rule) return rule.check ? undefined : ['fest', { regel }];
  const gemeint = likely(
    regel,
    rules.flatMap(({ id, check }) => (check ? [id] : [])),
  );
  return gemeint === undefined ? ['fremd', { regel }] : ['aehnlich', { regel, gemeint }];
}

/**
 * Takes those findings out that a comment of the Steckbrief asks to ignore, with a reason. An error stays: such a Steckbrief
 * cannot be published, and no comment changes that.
 */
export function withoutIgnored(diagnostics: readonly Diagnostic[], vermerke: readonly Vermerk[]): Ignored {
  const gone = new Set<Diagnostic>();
  const findings: Finding[] = [];
  for (const vermerk of vermerke) {
    const { regeln, grund, place, hindernis } = vermerk;
    const say = (key: string, facts: Facts): void => {
      findings.push({ rule: ignoriereKommentar.id, key, facts, place });
    };
    if (hindernis) {
      const { art, ...rest } = hindernis;
      say(art, { kommentar: vermerkText(regeln, grund), ...rest });
      continue;
    }
    if (regeln.length === 0) say('ohneRegel', {});
    else if (grund === '') say('ohneGrund', { regeln });
    for (const regel of regeln) {
      const wrong = wrongName(regel);
      if (wrong) say(...wrong);
      if (wrong || grund === '') continue;
      const meant = diagnostics.filter((one) => one.rule === regel && covers(vermerk, one));
      if (meant.some(({ severity }) => severity === 'error')) say('fehler', { regel });
      else if (meant.length === 0) say('unnoetig', { regel });
      for (const one of meant) if (one.severity !== 'error') gone.add(one);
    }
  }
  return { left: diagnostics.filter((one) => !gone.has(one)), ignoriert: gone.size, findings };
}
