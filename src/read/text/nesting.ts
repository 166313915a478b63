import type { Finding, Place } from '../../base/diagnostic.js';
import { isOneLine } from '../../base/one-line.js';
import { finding } from '../finding.js';
import { limits } from '../limits.js';
import type { Source } from '../source.js';
import { type Marks, marksOf, mostInline } from './marks.js';

/**
 * Markdown that ends the parser or keeps it busy for seconds needs only a few kilobytes of nesting (remarkjs/remark#1010
 * and our own measurements). No Steckbrief comes near these limits; what is above them never reaches the parser.
 */
const blockLevels = 12;

const marksIn = (text: string): number => text.match(/[*_[\]`~<&!]/g)?.length ?? 0;

/** Whether a value of the header may not reach the parser. In one line only inline marks mean something. */
export function isTooNested(value: string): boolean {
  if (isOneLine(value)) return value.length > mostInline && marksIn(value) > mostInline;
  return tooNested(value) !== undefined;
}

/** The offset in the body at which the nesting becomes too deep, or undefined. */
export function tooNested(body: string): number | undefined {
  let marks = 0;
  let offset = 0;
  for (const line of body.split('\n')) {
    if (line.trim() === '') marks = 0;
    const opening = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
    const levels =
      opening.replace(/[ \t\d]/g, '').length +
      (/^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0) / 4;
    marks += marksIn(line);
    if (levels > blockLevels || marks > mostInline) return offset;
    offset += line.length + 1;
  }
  return undefined;
}

/** Limits that the parser needs: too deep a nesting would end it. */
export function tooDeep(text: string, source: Source, offset: number): Finding | undefined {
  const deep =
    /[[{][[{ ]{20,}|(?:- ){9,}|(?:\? ){9,}/.exec(text) ??
    new RegExp(`^ {${limits.headerIndent},}(?=\\S*(:|-)\\s)`, 'm').exec(text);
  if (!deep) return undefined;
  const start = offset + deep.index;
  return finding(
    'kopf-verschachtelt',
    'tief',
    { grenze: limits.headerDepth },
    source.place(start, start + 1),
  );
}

/** Why a text is not handed to the parser for Markdown, if it is not. */
export function excess(
  body: string,
  placeInBody: (start: number, end: number) => Place,
  { lines: zeilen, inline, opening }: Marks = marksOf(body),
): Finding | undefined {
  if (body.length > limits.bodyCharacters || zeilen > limits.bodyLines) {
    return finding('datei-zu-gross', 'text', { zeichen: body.length, zeilen }, placeInBody(0, 0));
  }
  const deep = inline <= mostInline && opening <= blockLevels ? undefined : tooNested(body);
  return deep === undefined
    ? undefined
    : finding('text-zu-verschachtelt', 'tief', {}, placeInBody(deep, deep + 1));
}
