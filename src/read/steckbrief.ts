import { type Finding, fileStart, type Place } from '../base/diagnostic.js';
import type { Vermerk } from '../base/vermerk.js';
import { abschnitteOf, type Leitfaden } from '../model/leitfaden.js';
import type { Angaben, Steckbrief } from '../model/steckbrief.js';
import type { Bildsicht } from './bild/befund.js';
import { gitConflict } from './git-conflict.js';
import { plainHeader, type ReadHeader } from './header.js';
import { idOf } from './id.js';
import { placeOf, remarkAt, spotAt } from './pointer.js';
import { withoutDoubled } from './schema/follow-ups.js';
import { pastedForm } from './schema/form-text.js';
import { asKriterium } from './schema/kriterium-doppelt.js';
import { entryBreak } from './schema/list-fix.js';
import type { Schema } from './schema/schema.js';
import { isAnswered, tickedCriteria, withTicked } from './schema/ticked-criteria.js';
import { validate } from './schema/validate.js';
import { schemas, steckbrief as validator } from './schema/validators.generated.js';
import { dataOf } from './shape.js';
import { readSource, type Source } from './source.js';
import { headerFindings, markedTexts } from './text/header-texts.js';
import { marksOf } from './text/marks.js';
import { excess } from './text/nesting.js';
import { abschnitteIn, type Markdown, type Outline, outlineOf } from './text/outline.js';
import { needsParser, textFindings } from './text/text-findings.js';
import { vermerkeIn } from './vermerk/vermerke.js';

/** A Steckbrief's file as it was read: what could be understood, and everything that is to be said about it. */
export interface SteckbriefFile {
  readonly id: string;
  /** Undefined if the header could not be read. */
  readonly steckbrief?: Steckbrief;
  readonly outline?: Outline;
  readonly findings: readonly Finding[];
  /** Pointers of values that are wrong and were left out of `steckbrief`; `/abschnitte` is the text below the header. */
  readonly wrong: ReadonlySet<string>;
  /** The comments by which rules are to be silent. */
  readonly vermerke: readonly Vermerk[];
  /** The Markdown text below the header. */
  readonly body: string;
  readonly placeOf: (pointer: string, part?: 'value' | 'key') => Place;
  /** The place of a range of `body`. */
  readonly placeInBody: (start: number, end: number) => Place;
  /** What parts an entry of a list from the next one; undefined where no other entry can stand. */
  readonly entryBreak: (pointer: string) => string | undefined;
  /** Whether something is written at a pointer, be it empty or wrong. */
  readonly isWritten: (pointer: string) => boolean;
  /** The words behind a `#` that stands where a value should; empty if there is none. */
  readonly remarkAt: (pointer: string) => string;
  readonly line: (number: number) => string;
}

const unread = (id: string, findings: readonly Finding[], source?: Source): SteckbriefFile => ({
  id,
  findings,
  wrong: new Set(),
  vermerke: [],
  body: '',
  placeOf: () => fileStart,
  placeInBody: () => fileStart,
  entryBreak: () => undefined,
  isWritten: () => false,
  remarkAt: () => '',
  line: source?.line ?? (() => ''),
});

/** What is loaded only for a file that needs it: the long way to read a header, and the parsers for Markdown. */
export interface Parsers {
  readonly header?: ReadHeader;
  readonly markdown?: Markdown;
}

/** Which of them a file needs. The caller loads it and comes again. */
export type Need = keyof Parsers;

/** A heading that was to begin a section is told as that, and not as one that skips a level, is underlined, or is HTML. */
function bodyFindings(
  found: Iterable<Finding>,
  { almost = [] }: Outline,
  placeInBody: (start: number, end: number) => Place,
): readonly Finding[] {
  const slips = new Map(almost.map(({ start, end, slip }) => [placeInBody(start, end).line, slip]));
  const isTold = ({ rule, place }: Finding): boolean =>
    rule === 'html-entfernt'
      ? slips.get(place.line) === 'html' && place.line === place.endLine
      : /^ueberschrift-/.test(rule) && slips.has(place.line);
  return [...found].filter((one) => !isTold(one));
}

/**
 * Reads one Steckbrief. Whatever is wrong with it becomes a finding, never an exception.
 *
 * A header that is plain is read quickly, and a text in which there is nothing to find is not parsed.
 * `test/plain-yaml.test.ts` and `test/vanishing.test.ts` hold the two ways against each other.
 *
 * @param name the file's name without folders; the id comes from it
 * @param look knows what stands at the address of a picture; without it nothing is said about that
 * @returns the file, or which parser it needs that was not handed in
 */
export function readSteckbrief(
  name: string,
  bytes: Uint8Array,
  leitfaden: Leitfaden,
  { header: readHeader, markdown }: Parsers = {},
  look?: Bildsicht,
): SteckbriefFile | Need {
  const { id, findings: aboutName } = idOf(name);
  const { value: source, findings: aboutBytes } = readSource(bytes);
  const found = [...aboutName, ...aboutBytes];
  if (!source) return unread(id, found);
  // Both versions are there: whatever else is found would be about what goes with one of them.
  const conflict = gitConflict(source);
  if (conflict) return unread(id, [...aboutName, conflict], source);
  const plain = plainHeader(source);
  if (!plain && !readHeader) return 'header';
  const { value: header, findings: aboutHeader } = plain
    ? { value: plain, findings: [] }
    : (readHeader as ReadHeader)(source);
  const inWords = (one: Finding) => asKriterium(one, leitfaden, source);
  const schema = schemas.steckbrief as Schema;
  if (!header) {
    const form = pastedForm(source, schema, leitfaden);
    const told = form ? [form] : withTicked(aboutHeader.map(inWords), tickedCriteria(source, leitfaden));
    return unread(id, [...found, ...told], source);
  }

  const { tree } = header;
  const { vermerke, body, inFile } = vermerkeIn(source, header);
  const { data, findings: aboutValues } = dataOf(tree, schema, source);
  const markedValues = markedTexts(schema, data);
  const placeInBody = (start: number, end: number) => source.place(inFile(start), inFile(end, true));
  const marks = marksOf(body);
  const tooMuch = excess(body, placeInBody, marks);
  const isMarked = tooMuch === undefined && needsParser(body, marks);
  if ((isMarked || markedValues.length > 0) && !markdown) return 'markdown';
  const outline = tooMuch
    ? { lead: '', sections: [] }
    : outlineOf(body, abschnitteOf(leitfaden), markdown, marks);
  if (outline === undefined) return 'markdown';

  const checked = validate(data, validator, { tree, source, schema, leitfaden });
  const angaben = checked.data as Angaben;
  const ticked = isAnswered(angaben, leitfaden) ? undefined : tickedCriteria(source, leitfaden);
  const aboutBody =
    markdown && isMarked
      ? bodyFindings(
          textFindings(markdown.parseMarkdown(body), body, placeInBody, look),
          outline,
          placeInBody,
        )
      : [];
  // Code or a comment without an end has taken the sections below it: what a rule would miss there is not missing.
  const isUnread =
    tooMuch !== undefined || aboutBody.some(({ rule }) => /^(?:code|anmerkung)-ende-fehlt$/.test(rule));
  const aboutTexts = [
    ...(tooMuch ? [tooMuch] : []),
    ...(markdown && markedValues.length > 0
      ? headerFindings(markedValues, markdown, tree, source, look)
      : []),
    ...aboutBody,
  ];
  return {
    id,
    steckbrief: { ...angaben, ...(ticked ? { kriterien: {} } : {}), id, abschnitte: abschnitteIn(outline) },
    ...(tooMuch ? {} : { outline }),
    findings: [
      ...found,
      ...withTicked(
        [...withoutDoubled(aboutHeader.map(inWords), checked.findings), ...aboutValues, ...checked.findings],
        ticked,
      ),
      ...aboutTexts,
    ],
    wrong: new Set([
      ...checked.wrong,
      ...(ticked ? ['/kriterien'] : []),
      ...aboutHeader.filter(({ rule }) => rule === 'angabe-im-text').map(({ facts }) => `/${facts.angabe}`),
      ...(isUnread ? ['/abschnitte'] : []),
    ]),
    vermerke,
    body,
    placeOf: (pointer, part) => placeOf(tree, source, pointer, part),
    placeInBody,
    entryBreak: (pointer) => entryBreak(tree, source, pointer),
    isWritten: (pointer) => spotAt(tree, pointer) !== undefined,
    remarkAt: (pointer) => remarkAt(tree, source, pointer),
    line: source.line,
  };
}
