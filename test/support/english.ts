import { expect } from '@jest/globals';

/** Words that yaml, ajv, commander and Node use in their messages, and that no German sentence needs. */
export const english = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${[
    'an error|alias|allowed|anchor|and|are|argument|arguments|array|at|be|bad|block|boolean|by|cannot|character',
    'choices|closing|collection|column|command|content|declare|declared|denied|did you mean|directory|does|duplicate',
    'either|empty|error|exist|expected|failed|fewer|file|flow|for|found|from|has|have|implicit|indentation|indented',
    'instead|integer|invalid|is|item|items|key|keys|least|length|less|like|line|longer|map|mapping|match|matching',
    'maximum|missing|more than|multiline|must|need|needs|nested|not|number|object|of|on|open|operation|option|options',
    'or|pattern|permission|permitted|plain|property|properties|required|scalar|seq|sequence|should|shorter|source',
    'string|such|than|that|the|this|to|token|too many|type|undefined|unexpected|unique|unknown|unresolved',
    'unterminated|usage|valid|value|values|whitespace|while|with|without|you|your',
  ].join('|')})(?![\\p{L}\\p{N}_-])`,
  'giu',
);

/** Words of the trade that say nothing to somebody who fills in a form. */
const trade =
  /(?<![\p{L}-])(?:Schema|Property|Front ?Matter|Parser|Syntax|Exception|Key|Value)(?![\p{L}-])/giu;

/** What is quoted, what is to be typed, and lists of names that the program itself understands. */
const typed = [
  /„[^“]*“/g,
  /"[^"\n]*"|'[^'\n]*'/g,
  /(?:Möglich|Erlaubt) sind(?: hier)?:[^.]*\./g,
  /Der Leitfaden kennt: [^\n]*/g,
  /https?:\S*|\[Text\]\(\S*|(?:mailto|tel):/g,
  /in Anführungszeichen: .*/g,
  /(?<!\S)--?[a-z][\w-]*/g,
];

/** The words of a kind in a text, without what is quoted or to be typed. */
export const wordsIn = (text: string, words: RegExp): readonly string[] =>
  typed.reduce((rest, pattern) => rest.replace(pattern, ' '), text).match(words) ?? [];

/** The sentences of a finding. */
export interface Said {
  readonly message: string;
  readonly help: string;
}

/** Each message is a German sentence without words of the trade, and each has a next step. */
export function expectGerman(said: readonly Said[]): void {
  const wrong = said.filter(
    ({ message, help }) =>
      wordsIn(message, english).length + wordsIn(help, english).length > 0 ||
      wordsIn(message, trade).length + wordsIn(help, trade).length > 0 ||
      !/[.?!]$/.test(message) ||
      help.trim() === '',
  );
  expect(wrong).toEqual([]);
}
