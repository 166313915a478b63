const address = /https?:\/\/[^\s)\]>]+/g;
const target = /\]\([^)\s]{0,500}\)/g;

/** Letters and digits, also around a sign that joins them: Einwohner*innen, SBZ-Leitung, z.B., und/oder, 2026/27. */
const word = /[\p{L}\p{M}\d\u00ad]+(?:[-*./:_'@’][\p{L}\p{M}\d\u00ad]+)*/gu;

/** The words of a piece of Markdown. An address is one word, the target of a link is none. */
export const wordsIn = (text: string): readonly string[] =>
  text.replace(target, ']').replace(address, '0').match(word) ?? [];

/** The syllables of a word: its rows of vowels and its numbers; at least one. */
export const syllablesIn = (text: string): number =>
  text.match(/[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]+|\d+/gi)?.length ?? 1;
