import { visible } from '../base/characters.js';
import type { Finding } from '../base/diagnostic.js';
import { ruleOf } from '../rules/index.js';
import type { Sentence } from '../rules/rule.js';

/**
 * Makes the sentences of a finding: what is, and what to do next. Characters that could harm a terminal or a log are
 * written out. Throws if a finding has no sentence: that is a bug of ours.
 */
export function sentenceOf({ rule, key, facts }: Finding): Sentence {
  const make = ruleOf(rule)?.de[key];
  if (!make) throw new Error(`The finding ${rule}/${key} has no sentence`);
  const { message, help } = make(facts);
  return { message: visible(message), help: visible(help) };
}
