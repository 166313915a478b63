import { visible, visibleLine } from '../base/characters.js';
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

/** A line end in a sentence parts what is to be typed from the next words: where all stands in one line, it stays to be seen. */
const inOneLine = (text: string): string => visibleLine(text.replaceAll('\n', ' ⏎ '));

/** The same for a report that has one line for a finding. */
export function sentenceInOneLine(found: Finding): Sentence {
  const { message, help } = sentenceOf(found);
  return { message: inOneLine(message), help: inOneLine(help) };
}
