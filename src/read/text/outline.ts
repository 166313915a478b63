import type { Heading, Root, RootContent } from 'mdast';
import { fold } from '../../base/fold.js';
import { type Abschnitt, oncePer } from '../../model/leitfaden.js';
import { type Almost, almostHeadings } from './almost.js';
import { type Marks, marksOf, Sign } from './marks.js';

/** The parsers for Markdown; handed in, so that a check loads them only for a text that needs them. */
export interface Markdown {
  /** A whole text. */
  readonly parseMarkdown: (text: string) => Root;
  /** A value of the header: one line is inline Markdown only. */
  readonly parseValue: (text: string) => Root;
}

/** A heading of level 2 with the offsets in the body at which its line begins and its text ends. */
interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A section of the text: known to the Leitfaden (`id`) or not, from its heading to the next. */
export interface Section {
  readonly id: string | undefined;
  readonly title: string;
  readonly start: number;
  readonly titleEnd: number;
  readonly content: string;
}

export interface Outline {
  /** What stands before the first heading of level 2, from the first character of the body on. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Left out if there are none. */
  readonly almost?: readonly Almost[];
}

/** Code fences, raw HTML, underlines: what stands around a line decides whether it is a heading. */
const surroundings = /^ {0,3}(?:`{3}|~{3}|<|=+[ \t]*$)|^[ \t]*-+[ \t]*$/m;

/** A heading that is set in, or empty, or has marks of its own. */
const oddHeading = / {1,3}##(?!#)|##[ \t]*(?:#+[ \t]*)?$|##(?!#).*[*_`[\]\\&<]/my;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** A body in which a line that begins with `## ` is certainly a heading, and every heading is such a line. */
const isPlain = (body: string, { signs, hashes }: Marks): boolean =>
  !(signs & (Sign.fence | Sign.angle | Sign.rule) && surroundings.test(body)) &&
  !hashes.some((start) => matchAt(oddHeading, body, start));

const title = /##[ \t]+(.*)$/my;

const plainTitles = (body: string, { hashes }: Marks): readonly Title[] =>
  hashes.flatMap((start) => {
    const match = matchAt(title, body, start);
    if (!match) return [];
    const text = (match[1] ?? '').replace(/(^|[ \t]+)#+[ \t]*$/, '').trim();
    return [{ text, start, end: start + match[0].trimEnd().length }];
  });

const plainText = (node: Heading | RootContent): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map((part) => plainText(part as RootContent)).join('')
      : '';

/** Underlined headings begin no section: most of them are an accident, and the rule for that says so. */
const parsedTitles = (body: string, { parseMarkdown }: Markdown): readonly Title[] =>
  parseMarkdown(body).children.flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type !== 'heading' || node.depth !== 2 || !/^\s*#/.test(body.slice(start))) return [];
    return [{ text: plainText(node).trim(), start, end: node.position?.end.offset ?? 0 }];
  });

const none: readonly Almost[] = [];

/** The ids of the sections by all their names, as written on the form and folded. */
const idsOf = oncePer((abschnitte: readonly Abschnitt[]): ReadonlyMap<string, string> => {
  const all = abschnitte.flatMap(({ id, namen }) => namen.map((name) => [name, id] as const));
  return new Map([...all.map(([name, id]) => [fold(name), id] as const), ...all]);
});

/**
 * The sections of a Steckbrief's text by its headings of level 2.
 *
 * Undefined if the body has to be parsed for it and no parser was handed in: code fences, raw HTML and underlined
 * headings are for the parser to judge. A test holds the two ways against each other.
 */
export function outlineOf(
  body: string,
  abschnitte: readonly Abschnitt[],
  markdown?: Markdown,
  marks: Marks = marksOf(body),
): Outline | undefined {
  const isSure = isPlain(body, marks);
  if (!isSure && !markdown) return undefined;
  const titles = markdown && !isSure ? parsedTitles(body, markdown) : plainTitles(body, marks);
  const ids = idsOf(abschnitte);
  const idOf = (text: string) => ids.get(text) ?? ids.get(fold(text).replace(/\s+/g, ' '));
  const seen = new Set(titles.map(({ text }) => idOf(text)));
  const lead = titles[0]?.start ?? body.length;
  // Most texts have every section that they must have, and no other line that looks like a heading.
  const isRight =
    !seen.has(undefined) &&
    marks.hashes.length === titles.length &&
    !(marks.signs & (Sign.rule | Sign.angle)) &&
    !abschnitte.some(({ id, pflicht }) => pflicht && !seen.has(id));
  const wrong = isRight ? none : almostHeadings({ body, marks, lead, titles, abschnitte, idOf });
  return {
    ...(wrong.length > 0 ? { almost: wrong } : {}),
    lead: body.slice(0, lead).trimEnd(),
    sections: titles.map(({ text, start, end }, index) => ({
      id: idOf(text),
      title: text,
      start,
      titleEnd: end,
      content: body.slice(end, titles[index + 1]?.start ?? body.length).trim(),
    })),
  };
}

/** The text of each known section. What stands under no known heading is kept with the section before it. */
export function abschnitteIn({ lead, sections }: Outline): Readonly<Record<string, string>> {
  const texts: Record<string, string> = Object.create(null);
  const first = sections.find(({ id }) => id !== undefined)?.id;
  let current = first;
  const add = (id: string | undefined, text: string): void => {
    if (id !== undefined && text !== '') texts[id] = texts[id] ? `${texts[id]}\n\n${text}` : text;
  };
  add(first, lead.trim());
  for (const { id, title, content } of sections) {
    current = id ?? current;
    add(current, id === undefined ? `## ${title}\n\n${content}`.trim() : content);
  }
  return texts;
}
