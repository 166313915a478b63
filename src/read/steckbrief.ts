import { type Finding, fileStart, type Place } from '../base/diagnostic.js';
import { abschnitteOf, type Leitfaden } from '../model/leitfaden.js';
import type { Angaben, Steckbrief } from '../model/steckbrief.js';
import { finding } from './finding.js';
import { splitFrontMatter } from './front-matter.js';
import { idOf } from './id.js';
import { limits } from './limits.js';
import { hasMarkup, markupInHeader, removedMarkup } from './markup.js';
import { tooNested } from './nesting.js';
import { abschnitteIn, type Outline, outlineOf, type ParseMarkdown } from './outline.js';
import { placeOf, spotAt } from './pointer.js';
import type { Schema } from './schema.js';
import { dataOf } from './shape.js';
import { readSource, type Source } from './source.js';
import { validate } from './validate.js';
import { schemas, steckbrief as validator } from './validators.generated.js';
import { readYaml } from './yaml-tree.js';

/** A Steckbrief's file as it was read: what could be understood, and everything that is to be said about it. */
export interface SteckbriefFile {
  readonly id: string;
  /** Undefined if the header could not be read. */
  readonly steckbrief?: Steckbrief;
  readonly outline?: Outline;
  readonly findings: readonly Finding[];
  /** Pointers of values that are wrong and were left out of `steckbrief`; `/abschnitte` is the text below the header. */
  readonly wrong: ReadonlySet<string>;
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
  body: '',
  placeOf: () => fileStart,
  placeInBody: () => fileStart,
  isWritten: () => false,
  line: source?.line ?? (() => ''),
});

/** Why a text is not handed to the parser for Markdown, if it is not. */
function excess(body: string, placeInBody: SteckbriefFile['placeInBody']): Finding | undefined {
  const zeilen = body.split('\n').length;
  if (body.length > limits.bodyCharacters || zeilen > limits.bodyLines) {
    return finding('datei-zu-gross', 'text', { zeichen: body.length, zeilen }, placeInBody(0, 0));
  }
  const deep = tooNested(body);
  return deep === undefined
    ? undefined
    : finding('text-zu-verschachtelt', 'tief', {}, placeInBody(deep, deep + 1));
}

/**
 * Reads one Steckbrief. Whatever is wrong with it becomes a finding, never an exception.
 *
 * @param name the file's name without folders; the id comes from it
 * @param parse the Markdown parser; without it a body that needs one gives `needs-markdown`, and the caller comes again
 */
export function readSteckbrief(
  name: string,
  bytes: Uint8Array,
  leitfaden: Leitfaden,
  parse?: ParseMarkdown,
): SteckbriefFile | 'needs-markdown' {
  const { id, findings: aboutName } = idOf(name);
  const { value: source, findings: aboutBytes } = readSource(bytes);
  const found = [...aboutName, ...aboutBytes];
  if (!source) return unread(id, found);
  const { value: parts, findings: aboutFences } = splitFrontMatter(source);
  if (!parts) return unread(id, [...found, ...aboutFences], source);
  const { value: tree, findings: aboutYaml } = readYaml(parts.header, source, parts.headerStart);
  if (!tree) return unread(id, [...found, ...aboutYaml], source);

  const { body, bodyStart } = parts;
  const placeInBody = (start: number, end: number) => source.place(bodyStart + start, bodyStart + end);
  const tooMuch = excess(body, placeInBody);
  if (tooMuch === undefined && hasMarkup(body) && !parse) return 'needs-markdown';
  const outline = tooMuch ? { lead: '', sections: [] } : outlineOf(body, abschnitteOf(leitfaden), parse);
  if (outline === undefined) return 'needs-markdown';
  const aboutBody = tooMuch
    ? [tooMuch]
    : hasMarkup(body) && parse
      ? [...removedMarkup(parse(body), placeInBody)]
      : [];

  const schema = schemas.steckbrief as Schema;
  const { data, findings: aboutValues } = dataOf(tree, schema, source);
  const checked = validate(data, validator, { tree, source, schema, leitfaden });
  const marked = [...markupInHeader(schema, data)];
  if (marked.length > 0 && !parse) return 'needs-markdown';
  for (const [pointer, text] of marked) {
    const at = placeOf(tree, source, pointer);
    if (tooNested(text) !== undefined)
      aboutBody.push(finding('text-zu-verschachtelt', 'tief', {}, at, { pointer }));
    else if (parse)
      aboutBody.push(...[...removedMarkup(parse(text), () => at)].map((found) => ({ ...found, pointer })));
  }
  return {
    id,
    steckbrief: { ...(checked.data as Angaben), id, abschnitte: abschnitteIn(outline) },
    ...(tooMuch ? {} : { outline }),
    findings: [...found, ...aboutYaml, ...aboutValues, ...checked.findings, ...aboutBody],
    wrong: tooMuch ? new Set([...checked.wrong, '/abschnitte']) : checked.wrong,
    body,
    placeOf: (pointer, part) => placeOf(tree, source, pointer, part),
    placeInBody,
    isWritten: (pointer) => spotAt(tree, pointer) !== undefined,
    line: source.line,
  };
}
