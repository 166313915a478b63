import { isUtf8, transcode } from 'node:buffer';
import { forbidden, invisible, isDoubtful, isSuspicious, nameOf } from '../base/characters.js';
import { type Finding, type Fix, fileStart, type Result } from '../base/diagnostic.js';
import { hiddenEntities } from '../base/hidden-entities.js';
import { indexLines, type LineIndex } from '../base/lines.js';
import { isMixture, isUtf32, textToKeep, utf16Of } from './encoding.js';
import { finding } from './finding.js';
import { limits } from './limits.js';
import { mayBeMisread, misreadWords, mojibake } from './mojibake.js';
import { isPlausible } from './plausible.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A file's text without byte order mark and with `\n` as line end; places are still those of the file. */
export interface Source extends LineIndex {
  readonly text: string;
}

/** A text that is already clean, with its lines. */
export const sourceOf = (text: string): Source => Object.assign(indexLines(text), { text });

function clean(text: string): Source {
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return sourceOf(whole.includes('\r') ? whole.replaceAll('\r\n', '\n') : whole);
}

/** For a text that is known to be UTF-8: several times faster than a TextDecoder. */
const decodeUtf8 = (bytes: Uint8Array): string => transcode(bytes, 'utf8', 'utf16le').toString('utf16le');

/** The offset of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // A cut through a character is no fault: up to three bytes are given back.
    const whole = [0, 1, 2, 3].some((back) => middle - back >= 0 && isUtf8(bytes.subarray(0, middle - back)));
    if (whole) low = middle;
    else high = middle - 1;
  }
  const back = [0, 1, 2, 3].find((count) => isUtf8(bytes.subarray(0, low - count))) ?? 0;
  return low - back;
}

const saveAsUtf8: Fix = { safe: true, edits: [], encoding: 'utf-8' };

function notUtf8(bytes: Uint8Array): Result<Source> {
  if (isUtf32(bytes)) return { findings: [finding('zeichensatz', 'utf32', {}, fileStart)] };
  const utf16 = utf16Of(bytes);
  const more = textToKeep(bytes) === undefined ? {} : { fix: saveAsUtf8 };
  if (utf16) {
    const source = clean(new TextDecoder(utf16).decode(bytes));
    return { value: source, findings: [finding('zeichensatz', 'utf16', {}, fileStart, more)] };
  }
  const bad = firstBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, bad));
  const hasUtf8Letters = /\P{ASCII}/u.test(before.replace(/^\ufeff/, ''));
  const text = hasUtf8Letters ? undefined : decodeWindows1252(bytes);
  const at = before.replace(/\r\n/g, '\n').length;
  if (text === undefined || !(isMixture(bytes) || isPlausible(text))) {
    const place = sourceOf(`${before.replace(/\r\n/g, '\n')}?`).place(at, at + 1);
    return { findings: [finding('zeichensatz', hasUtf8Letters ? 'unklar' : 'fremd', {}, place)] };
  }
  const source = clean(text);
  const zeichen = source.text[at] ?? '';
  return {
    value: source,
    findings: [finding('zeichensatz', 'windows1252', { zeichen }, source.place(at, at + 1), more)],
  };
}

/** Characters that must not stand in a text or may deceive, by the rule and the sentence that say so. */
export const badCharacters = [
  ['steuerzeichen', 'steht', new RegExp(`(?!\\ufffd)(?:${forbidden.source})`, 'u')],
  // Where a letter was: to delete it would leave the word without it for good.
  ['steuerzeichen', 'verloren', /\ufffd/u],
  ['unsichtbares-zeichen', 'steht', invisible],
] as const;

/** A character that must not stand there, with its name. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const matchesOf = (text: string, pattern: RegExp): readonly Found[] =>
  pattern.test(text)
    ? [...text.matchAll(new RegExp(pattern.source, 'gu'))].map(({ 0: character, index }) => ({
        start: index,
        end: index + character.length,
        name: nameOf(character),
      }))
    : [];

function* charactersIn(source: Source, entities: readonly Found[]): Iterable<Finding> {
  const misread = misreadWords(source.text);
  const salad = mojibake(source, misread);
  if (salad) yield salad;
  // A control character in such a word is a part of a letter: the word was told.
  const isTold = ({ start }: Found) => misread.some((word) => start >= word.start && start < word.end);
  for (const [rule, key, pattern] of badCharacters) {
    const written = rule === 'unsichtbares-zeichen' ? entities : [];
    const all = [...matchesOf(source.text, pattern).filter((one) => !isTold(one)), ...written].sort(
      (a, b) => a.start - b.start,
    );
    for (const [index, { start, end, name }] of all.slice(0, limits.namedCharacters).entries()) {
      const weitere = index === limits.namedCharacters - 1 ? all.length - limits.namedCharacters : 0;
      yield finding(rule, key, { zeichen: name, weitere }, source.place(start, end));
    }
  }
}

/**
 * Turns a file's bytes into text. A file in Windows-1252 is read as what it is, so that its other findings are
 * told as well; a file that is neither has no value.
 */
export function readSource(bytes: Uint8Array): Result<Source> {
  if (bytes.length > limits.fileBytes) {
    const facts = { kilobyte: Math.ceil(bytes.length / 1024), grenze: limits.fileBytes / 1024 };
    return { findings: [finding('datei-zu-gross', 'bytes', facts, fileStart)] };
  }
  const { value, findings } = isUtf8(bytes)
    ? { value: clean(decodeUtf8(bytes)), findings: [] }
    : notUtf8(bytes);
  if (!value) return { findings };
  if (findings.length === 0 && !isDoubtful(value.text)) return { value, findings };
  const entities = hiddenEntities(value.text);
  const isClean =
    findings.length === 0 && entities.length === 0 && !mayBeMisread(value.text) && !isSuspicious(value.text);
  return { value, findings: isClean ? findings : [...findings, ...charactersIn(value, entities)] };
}
