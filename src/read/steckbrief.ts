import { type Finding, fileStart, type Place } from '../base/diagnostic.js';
import type { Vermerk } from '../base/vermerk.js';
import { abschnitteOf, type Leitfaden } from '../model/leitfaden.js';
import type { Angaben, Steckbrief } from '../model/steckbrief.js';
import type { Bildsicht } from './bild/befund.js';
import { plainHeader, type ReadHeader } from './header.js';
import { headerFindings, markedTexts } from './header-texts.js';
import { idOf } from './id.js';
import { asKriterium } from './kriterium-doppelt.js';
import { marksOf } from './marks.js';
import { excess } from './nesting.js';
import { abschnitteIn, type Markdown, type Outline, outlineOf } from './outline.js';
import { placeOf, spotAt } from './pointer.js';
import type { Schema } from './schema.js';
import { dataOf } from './shape.js';
import { readSource, type Source } from './source.js';
import { needsParser, textFindings } from './text-findings.js';
import { validate } from './validate.js';
import { schemas, steckbrief as validator } from './validators.generated.js';
import { vermerkeIn } from './vermerke.js';

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
  /** Whether something is written at a pointer, be it empty or wrong. */
  readonly isWritten: (pointer: string) => boolean;
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
  isWritten: () => false,
  line: source?.line ?? (() => ''),
});

/** What is loaded only for a file that needs it: the long way to read a header, and the parsers for Markdown. */
export interface Parsers {
  readonly header?: ReadHeader;
  readonly markdown?: Markdown;
}

/** Which of them a file needs. The caller loads it and comes again. */
export type Need = keyof Parsers;

/** A heading that was to begin a section is told as that, and not as one that skips a level or is underlined. */
function bodyFindings(
  found: Iterable<Finding>,
  { almost = [] }: Outline,
  placeInBody: (start: number, end: number) => Place,
): readonly Finding[] {
  const slips = new Set(almost.map(({ start, end }) => placeInBody(start, end).line));
  return [...found].filter(({ rule, place }) => !/^ueberschrift-/.test(rule) || !slips.has(place.line));
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
  const plain = plainHeader(source);
  if (!plain && !readHeader) return 'header';
  const { value: header, findings: aboutHeader } = plain
    ? { value: plain, findings: [] }
    : (readHeader as ReadHeader)(source);
  const inWords = (one: Finding) => asKriterium(one, leitfaden);
  if (!header) return unread(id, [...found, ...aboutHeader.map(inWords)], source);

  const { tree, bodyStart } = header;
  const { vermerke, body } = vermerkeIn(source, header);
  const schema = schemas.steckbrief as Schema;
  const { data, findings: aboutValues } = dataOf(tree, schema, source);
  const markedValues = markedTexts(schema, data);
  const placeInBody = (start: number, end: number) => source.place(bodyStart + start, bodyStart + end);
  const marks = marksOf(body);
  const tooMuch = excess(body, placeInBody, marks);
  const isMarked = tooMuch === undefined && needsParser(body, marks);
  if ((isMarked || markedValues.length > 0) && !markdown) return 'markdown';
  const outline = tooMuch
    ? { lead: '', sections: [] }
    : outlineOf(body, abschnitteOf(leitfaden), markdown, marks);
  if (outline === undefined) return 'markdown';

  const checked = validate(data, validator, { tree, source, schema, leitfaden });
  const aboutTexts = [
    ...(tooMuch ? [tooMuch] : []),
    ...(markdown && markedValues.length > 0
      ? headerFindings(markedValues, markdown, tree, source, look)
      : []),
    ...(markdown && isMarked
      ? bodyFindings(
          textFindings(markdown.parseMarkdown(body), body, placeInBody, look),
          outline,
          placeInBody,
        )
      : []),
  ];
  return {
    id,
    steckbrief: { ...(checked.data as Angaben), id, abschnitte: abschnitteIn(outline) },
    ...(tooMuch ? {} : { outline }),
    findings: [...found, ...aboutHeader.map(inWords), ...aboutValues, ...checked.findings, ...aboutTexts],
    wrong: tooMuch ? new Set([...checked.wrong, '/abschnitte']) : checked.wrong,
    vermerke,
    body,
    placeOf: (pointer, part) => placeOf(tree, source, pointer, part),
    placeInBody,
    isWritten: (pointer) => spotAt(tree, pointer) !== undefined,
    line: source.line,
  };
}
