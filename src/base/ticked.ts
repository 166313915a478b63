const token = /\[\s*[xX✓✔]?\s*\]|\(\s*[xX]?\s*\)|[☐☑☒□■]|\p{L}+|[^\s/|,]/gu;
const ticked = /[xX✓✔☑☒■]/u;

/** The answers that stand beside the boxes of a paper form, and those of them that are ticked. */
export interface Boxes {
  readonly answers: readonly string[];
  readonly ticked: readonly string[];
}

/** Reads `[x] ja [ ] nein` or `ja ☒ nein ☐`; undefined for everything that is no row of boxes with yes, no and open. */
export function boxesIn(text: string): Boxes | undefined {
  const tokens = text.length > 80 ? [] : (text.match(token) ?? []);
  const isBox = (one: string): boolean => /^(?:[[(].*[\])]|[☐☑☒□■])$/u.test(one);
  const isBoxFirst = isBox(tokens[0] ?? '');
  const boxes = tokens.filter((_, index) => (index % 2 === 0) === isBoxFirst);
  const answers = tokens
    .filter((_, index) => (index % 2 === 0) !== isBoxFirst)
    .map((one) => one.toLowerCase());
  const isWhole = answers.length > 0 && answers.length === boxes.length && boxes.every(isBox);
  if (!isWhole || !answers.every((one) => /^(?:ja|nein|offen)$/.test(one))) return undefined;
  return { answers, ticked: answers.filter((_, index) => ticked.test(boxes[index] ?? '')) };
}

/** An answer and the words behind it: "ja, unbedingt"; undefined if the words could take it back. */
export function answerIn(text: string): { readonly answer: string; readonly rest: string } | undefined {
  const [, answer = '', rest = ''] =
    /^(ja|nein|offen)(?:[\s,;:.–—(-]+(.*?)[).]?)?$/iu.exec(text.trim()) ?? [];
  if (
    answer === '' ||
    /(?<!\p{L})(?:ja|nein|offen|oder|bzw|aber|nicht|eventuell|evtl|ggf|vielleicht|teilweise|vermutlich|wahrscheinlich|unklar)(?!\p{L})|[?/[\]]/iu.test(
      rest,
    )
  )
    return undefined;
  return { answer: answer.toLowerCase(), rest };
}

/** A box of a paper form at the beginning of a text: how long it is with the blanks behind it, and whether it is ticked. */
export function boxAt(text: string): { readonly length: number; readonly isTicked: boolean } | undefined {
  const [box] = /^(?:\[\s*[xX✓✔]?\s*\]|\(\s*[xX]?\s*\)|[☐☑☒□■])\s*/u.exec(text) ?? [];
  return box === undefined ? undefined : { length: box.length, isTicked: ticked.test(box) };
}

/** The words of the paper form for yes and no; the longer ones first, because the shorter ones stand in them. */
const formWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:trifft nicht zu|nicht zutreffend|nicht erfüllt)(?!\p{L})/giu, 'nein'],
  [/\b(?:trifft zu|zutreffend|erfüllt)(?!\p{L})/giu, 'ja'],
  [/\bnoch offen(?!\p{L})/giu, 'offen'],
];

/** The one answer of a text: `ja`, `trifft nicht zu`, `[x]`, `ja ☒ nein ☐`; undefined if it has none, or two. */
export function askedAnswer(text: string): string | undefined {
  const plain = formWords
    .reduce((words, [pattern, answer]) => words.replace(pattern, answer), text.trim())
    .replace(/[.!]$/, '')
    .toLowerCase();
  if (/^(?:ja|nein|offen)$/.test(plain)) return plain;
  if (plain === 'x') return 'ja';
  const box = boxAt(plain);
  if (box?.length === plain.length) return box.isTicked ? 'ja' : 'nein';
  const [only, ...others] = boxesIn(plain)?.ticked ?? [];
  return others.length === 0 ? only : undefined;
}
