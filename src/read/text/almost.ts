import { likely } from '../../base/likely.js';
import type { Abschnitt } from '../../model/leitfaden.js';
import { type Marks, Sign } from './marks.js';

/**
 * What is wrong with the heading of a section: no blank behind the `#`, or one that only looks like one; a wrong number of
 * `#`; a number or signs beside the name; a line that has no `#`, underlined or not, or in HTML; other letters.
 */
export type Slip =
  | 'ohneLeerzeichen'
  | 'leerzeichen'
  | 'ebene'
  | 'zeichen'
  | 'zeile'
  | 'striche'
  | 'html'
  | 'aehnlich';

/** A line that was to be the heading of a section and is none: `##Beschreibung`, `# Beschreibung`, `## 3. Beschreibung`. */
export interface Almost {
  readonly id: string;
  readonly slip: Slip;
  /** The words that stand there, and those that were meant. */
  readonly title: string;
  readonly meant: string;
  /** Whether only signs are other ones: every letter of the name is right. */
  readonly isSure: boolean;
  readonly start: number;
  readonly end: number;
}

/** A heading of level 2. */
interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of the text: its headings of level 2 are already found. */
export interface Headings {
  readonly body: string;
  readonly marks: Marks;
  /** Where the first of them begins. */
  readonly lead: number;
  readonly titles: readonly Title[];
  readonly abschnitte: readonly Abschnitt[];
  readonly idOf: (title: string) => string | undefined;
}

/** The same with the sections that have no heading. */
interface Search extends Headings {
  readonly open: readonly Abschnitt[];
}

/** No name of a section is longer. */
const longest = 300;

const hardBlank = /[\u00a0\u2000-\u200a\u202f\u3000]/;

/** The name that stands in a line among numbers, stars, quotes or a colon. */
function nameIn(line: string, idOf: Headings['idOf']): string | undefined {
  if (line.length > longest) return undefined;
  const words = line.replace(/[*_`„“”"]/g, '').trim();
  const bare = words.replace(/[\s:.#]+$/, '');
  const unnumbered = bare.replace(/^(?:[^\p{L}]+|[ivx]{1,5}[.)]|\p{L}[.)])\s*/iu, '');
  return [words, bare, unnumbered].find((name) => idOf(name) !== undefined);
}

/** The lines that stand in no block of code. */
function* linesOf({ body, marks }: Headings): Iterable<readonly [line: string, start: number]> {
  let isCode = false;
  for (let start = 0; start < body.length; ) {
    const found = body.indexOf('\n', start);
    const end = found === -1 ? body.length : found;
    const line = body.slice(start, end);
    if (marks.signs & Sign.fence && /^ {0,3}(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    else if (!isCode) yield [line, start];
    start = end + 1;
  }
}

/** Those that begin with `#`: where there is no code, they are known. */
function* hashLines(headings: Headings): Iterable<readonly [line: string, start: number]> {
  const { body, marks } = headings;
  if (marks.signs & Sign.fence) yield* linesOf(headings);
  else
    for (const start of marks.hashes) {
      const end = body.indexOf('\n', start);
      yield [body.slice(start, end === -1 ? body.length : end), start];
    }
}

const hashed = /^ {0,3}(#{1,6})(\s*)([^\s#].*)$/;

/** A line that begins with `#`, but not as a heading of level 2 does. */
function* withHashes(headings: Search): Iterable<Almost> {
  const { lead, open, idOf } = headings;
  for (const [line, at] of hashLines(headings)) {
    const [, hashes = '', blank = '', rest = ''] = (line.length <= longest && hashed.exec(line)) || [];
    const isHeading = /^[ \t]+$/.test(blank);
    // A heading of a lower level may have the name of a section; above all sections it is a slip of the hand.
    if (hashes === '' || (isHeading && (hashes === '##' || (hashes.length > 2 && at >= lead)))) continue;
    const title = rest.replace(/[ \t#:]+$/, '');
    const name = nameIn(title, idOf);
    const place = { start: at + line.indexOf('#'), end: at + line.trimEnd().length };
    const slip = blank === '' ? 'ohneLeerzeichen' : hardBlank.test(blank) ? 'leerzeichen' : 'ebene';
    if (name !== undefined) yield { id: idOf(name) ?? '', slip, title, meant: name, isSure: true, ...place };
    else if (hashes === '##') yield* alike({ text: title, ...place }, open);
  }
}

/** The section whose name is near to other letters. */
function* alike({ text, start, end }: Title, open: readonly Abschnitt[]): Iterable<Almost> {
  const near = likely(
    text,
    open.flatMap(({ namen }) => namen),
  );
  const found = open.find(({ namen }) => near !== undefined && namen.includes(near));
  if (!found) return;
  yield { id: found.id, slip: 'aehnlich', title: text, meant: found.label, isSure: false, start, end };
}

/** A heading of level 2 that names no section. */
function* amongTitles({ titles, open, idOf }: Search): Iterable<Almost> {
  for (const one of titles) {
    if (idOf(one.text) !== undefined) continue;
    const name = nameIn(one.text, idOf);
    const { text: title, start, end } = one;
    if (name === undefined) yield* alike(one, open);
    else yield { id: idOf(name) ?? '', slip: 'zeichen', title, meant: name, isSure: true, start, end };
  }
}

/** A heading of HTML, or a whole line in bold. */
const inTags = /^<(h[1-6]|b|strong|u)(?:\s[^<>]*)?>([^<>]*)<\/\1>$/i;

const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** The lines that are nothing but the name of a section: in bold, underlined, in HTML, or a paragraph of their own. */
function* withoutHashes(headings: Search): Iterable<Almost> {
  const { body, open, idOf } = headings;
  const lines = [...linesOf(headings)];
  for (const [index, [line, start]] of lines.entries()) {
    if (line.length > longest || /^(?: {4}|\s*[#>|+\d-])/.test(line)) continue;
    const [above = ''] = lines[index - 1] ?? [];
    const [below = '', belowAt = 0] = lines[index + 1] ?? [];
    const title = line.trim();
    const tagged = inTags.exec(title)?.[2];
    const name = above.trim() === '' ? nameIn(tagged ?? title, idOf) : undefined;
    const section = name !== undefined && open.find(({ id }) => id === idOf(name));
    if (name === undefined || !section) continue;
    const isBold = /^(?:\*\*|__)/.test(title);
    const slip = tagged !== undefined ? 'html' : underline.test(below) ? 'striche' : 'zeile';
    if (slip === 'zeile' && !isBold && below.trim() !== '') continue;
    const end = slip === 'striche' ? belowAt + below.trimEnd().length : start + line.trimEnd().length;
    const isSure = slip !== 'zeile' || isBold;
    yield {
      id: section.id,
      slip,
      title: tagged ?? title,
      meant: name,
      isSure,
      start: body.indexOf(title, start),
      end,
    };
  }
}

/** The first line for each section that has no heading of its own. */
function firsts(all: Iterable<Almost>, open: readonly Abschnitt[]): readonly Almost[] {
  const left = new Set(open.map(({ id }) => id));
  return [...all].filter(({ id }) => left.delete(id));
}

/** The lines that were to be the headings of sections which the text does not have. */
export function almostHeadings(headings: Headings): readonly Almost[] {
  const seen = new Set(headings.titles.map(({ text }) => headings.idOf(text)));
  const open = headings.abschnitte.filter(({ id }) => !seen.has(id));
  if (open.length === 0) return [];
  const search = { ...headings, open };
  const found = firsts([...withHashes(search), ...amongTitles(search)], open);
  const left = open.filter(({ id }) => !found.some((one) => one.id === id));
  const lacks = left.some(({ pflicht }) => pflicht);
  if (!lacks && !(headings.marks.signs & (Sign.rule | Sign.angle))) return found;
  const lines = firsts(withoutHashes({ ...headings, open: left }), left);
  // A word in bold may be a heading within a section: it is one of the form only where such a one is missing.
  const isMeant = lines.some(({ id }) => left.some((one) => one.id === id && one.pflicht));
  return [...found, ...lines.filter(({ slip }) => isMeant || slip === 'striche' || slip === 'html')];
}
