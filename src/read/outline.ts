import type { Heading, Root, RootContent } from 'mdast';
import { fold } from '../base/fold.js';
import type { Abschnitt } from '../model/leitfaden.js';

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

/** A line that was to be the heading of a section and is none: `##Beschreibung`, `# Beschreibung`. */
export interface Almost {
  readonly id: string;
  readonly title: string;
  readonly hasBlank: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Outline {
  /** What stands before the first heading of level 2, from the first character of the body on. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Left out if there are none. */
  readonly almost?: readonly Almost[];
}

/** A body in which a line that begins with `## ` is certainly a heading, and every heading is such a line. */
const isPlain = (body: string): boolean =>
  !/^ {0,3}(?:`{3}|~{3}|<|=+[ \t]*$)|^ {1,3}##(?!#)|^[ \t]*-+[ \t]*$|^##[ \t]*(?:#+[ \t]*)?$|^##(?!#).*[*_`[\]\\&<]/m.test(
    body,
  );

function plainTitles(body: string): readonly Title[] {
  return [...body.matchAll(/^##[ \t]+(.*)$/gm)].map((match) => {
    const text = (match[1] ?? '').replace(/(^|[ \t]+)#+[ \t]*$/, '').trim();
    return { text, start: match.index, end: match.index + match[0].trimEnd().length };
  });
}

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

/** The lines that name a section which the text does not have, with a wrong number of `#` or without a blank. */
function almostHeadings(
  body: string,
  lead: number,
  ids: ReadonlyMap<string, string>,
  seen: ReadonlySet<string | undefined>,
): readonly Almost[] {
  const found: Almost[] = [];
  let isCode = false;
  for (const match of body.matchAll(/^ {0,3}(?:(`{3,}|~{3,})|(#{1,6})([ \t]*)([^\s#].*))$/gm)) {
    const [line, fence, marks = '', blank = '', rest = ''] = match;
    if (fence !== undefined) isCode = !isCode;
    // A heading of a lower level may have the name of a section; above all sections it is a slip of the hand.
    if (isCode || fence !== undefined || (marks.length > 2 && blank !== '' && match.index >= lead)) continue;
    const title = rest.replace(/[ \t#:]+$/, '');
    const id = ids.get(fold(title).replace(/\s+/g, ' '));
    if (id === undefined || seen.has(id) || (marks === '##' && blank !== '')) continue;
    const start = match.index + line.indexOf('#');
    found.push({ id, title, hasBlank: blank !== '', start, end: match.index + line.trimEnd().length });
  }
  return found;
}

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
): Outline | undefined {
  if (!isPlain(body) && !markdown) return undefined;
  const titles = markdown && !isPlain(body) ? parsedTitles(body, markdown) : plainTitles(body);
  const ids = new Map(abschnitte.flatMap(({ id, namen }) => namen.map((name) => [fold(name), id] as const)));
  const idOf = (text: string) => ids.get(fold(text).replace(/\s+/g, ' '));
  const seen = new Set(titles.map(({ text }) => idOf(text)));
  const lead = titles[0]?.start ?? body.length;
  const almost = body.includes('#') ? almostHeadings(body, lead, ids, seen) : [];
  return {
    ...(almost.length > 0 ? { almost } : {}),
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
