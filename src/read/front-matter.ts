import matter from 'gray-matter';
import { type Finding, fileStart, type Result } from '../base/diagnostic.js';
import { finding, replace } from './finding.js';
import { limits } from './limits.js';
import { isFence, secondHeader } from './second-header.js';
import type { Source } from './source.js';
import { isHeading, withoutFences } from './without-fences.js';

/** The two halves of a Steckbrief: header and text, each with the offset in the file at which it begins. */
export interface FrontMatter {
  readonly header: string;
  readonly headerStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

const refuse = (language: string) => ({
  parse(): never {
    throw new Error(`${language} in a header must have been refused before`);
  },
});

/**
 * gray-matter on its own runs the code of a file that begins with `---js`. It gets only text whose fences were
 * checked here; every engine but ours throws; and the options object keeps it from answering out of its cache.
 */
function split(text: string): { header: string; body: string } {
  let header = '';
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse(source: string) {
          header = source;
          return {};
        },
      },
      javascript: refuse('JavaScript'),
      json: refuse('JSON'),
      coffee: refuse('CoffeeScript'),
    },
  });
  return { header, body: content };
}

/** The finding for a header that is not closed before the text begins. */
function unclosed(source: Source, heading: number | undefined): Finding {
  if (heading === undefined) {
    const end = source.text.trimEnd().length;
    const last = source.startOf(source.place(end, end).line);
    return finding('kopf-ende-fehlt', 'nirgends', {}, source.place(last, end));
  }
  const start = source.startOf(heading);
  const place = source.place(start, start + source.line(heading).length);
  const fix = replace(source.place(start, start), '---\n\n', false);
  return finding('kopf-ende-fehlt', 'ueberschrift', { ueberschrift: source.line(heading) }, place, { fix });
}

const linesFrom2 = (to: number): number[] => Array.from({ length: Math.max(0, to - 1) }, (_, i) => i + 2);

/** The line that opens a header further down, if entries follow on it. */
const laterHeader = (source: Source): number | undefined =>
  Array.from({ length: Math.min(source.count(), 20) }, (_, index) => index + 1).find(
    (number) => isFence(source.line(number).trim()) && /^\s*[\p{L}_]+:(\s|$)/u.test(source.line(number + 1)),
  );

function opener(source: Source): Finding | undefined {
  const first = source.line(1);
  if (isFence(first)) return undefined;
  const place = source.place(0, Math.max(first.length, 1));
  if (source.text.trim() === '') return finding('kopf-fehlt', 'leer', {}, fileStart);
  if (/^\s*-{3,}/.test(first) || /^\s*[–—]{1,3}\s*$/.test(first)) {
    // Words behind the dashes may be an entry: they are for somebody to look at.
    const fix = /^\s*[-–—]+\s*$/.test(first) ? { fix: replace(place, '---', false) } : {};
    return finding('kopf-beginn', 'anders', { zeile: first }, place, fix);
  }
  if (/^\s*---[ \t]*(?:\n|$)/.test(source.text)) return finding('kopf-beginn', 'leerzeilen', {}, fileStart);
  const later = laterHeader(source);
  if (later === undefined) return withoutFences(source) ?? finding('kopf-fehlt', 'fehlt', {}, fileStart);
  return finding('kopf-beginn', 'text', { zeile: later, text: first }, place);
}

/** A line that was to close the header: dashes of the wrong kind or number, or another rule. */
const almostFence = /^(?:--|-*[–—][-–—]*|-{4,}|[*_=]{3,}|---[ \t]*[^\s-].*)[ \t]*$/;

/** The line that closes the header, or the finding that says why there is none. */
function closer(source: Source): number | Finding {
  const end = linesFrom2(source.count()).find((number) => isFence(source.line(number)));
  const heading = linesFrom2((end ?? source.count() + 1) - 1).find((number) => isHeading(source, number));
  const almost = linesFrom2((heading ?? end ?? source.count() + 1) - 1).find((number) =>
    almostFence.test(source.line(number)),
  );
  if (almost !== undefined) {
    const line = source.line(almost);
    const place = source.place(source.startOf(almost), source.startOf(almost) + line.length);
    const fix = /^[-–—]+[ \t]*$/.test(line) ? { fix: replace(place, '---', false) } : {};
    return finding('kopf-ende-fehlt', 'anders', { zeile: line }, place, fix);
  }
  return end === undefined || heading !== undefined ? unclosed(source, heading) : end;
}

/** What is too big in a header for the parsers, if anything is. */
function tooBig(source: Source, written: string, end: number): Finding | undefined {
  if (end - 2 > limits.headerLines) {
    return finding('kopf-zu-gross', 'zeilen', { zeilen: end - 2, grenze: limits.headerLines }, fileStart);
  }
  if (written.length > limits.headerBytes) {
    const facts = { zeichen: written.length, grenze: limits.headerBytes };
    return finding('kopf-zu-gross', 'zeichen', facts, fileStart);
  }
  const long = linesFrom2(end - 1).find((number) => source.line(number).length > limits.headerLine);
  if (long === undefined) return undefined;
  const start = source.startOf(long);
  const facts = { zeichen: source.line(long).length, grenze: limits.headerLine };
  return finding('kopf-zu-gross', 'zeile', facts, source.place(start, start + 1));
}

/**
 * Splits a Steckbrief at its fences. Only a bare `---` opens and closes a header; every other spelling is a finding.
 */
export function splitFrontMatter(source: Source): Result<FrontMatter> {
  const wrongOpener = opener(source);
  if (wrongOpener) return { findings: [wrongOpener] };
  const end = closer(source);
  if (typeof end !== 'number') return { findings: [end] };

  const headerStart = source.startOf(2);
  const written = source.text.slice(headerStart, Math.max(headerStart, source.startOf(end) - 1));
  const bodyStart = end < source.count() ? source.startOf(end + 1) : source.text.length;
  const excess = tooBig(source, written, end) ?? secondHeader(source, end);
  if (excess) return { findings: [excess] };
  const { header, body } = split(`---\n${written}\n---\n${source.text.slice(bodyStart)}`);
  return { value: { header: header.replace(/^\n/, ''), headerStart, body, bodyStart }, findings: [] };
}
