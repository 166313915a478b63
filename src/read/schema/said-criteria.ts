import { misspelt } from '../../base/likely.js';
import { askedAnswer, boxAt } from '../../base/ticked.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import { plainName } from './other-names.js';

/** A longer line names no criterion. */
export const longestLine = 500;

/**
 * A criterion as a line has it: rightly answered, answered in another way, with a cross alone (what has none does not
 * apply), only named, or named with a colon and nothing behind it.
 */
export interface Said {
  readonly id: string;
  readonly kind: 'right' | 'answer' | 'cross' | 'name' | 'empty';
  readonly answer: string;
}

/** The criterion that has these words: as its id, on the form, or as its number there. */
export function criterionNamed(words: string, { kriterien }: Leitfaden): string | undefined {
  const asked = kriterien.filter(({ art }) => art === 'angabe');
  const [, number] = /^(?:Kriterium |Nr\. ?)?(\d{1,2})[.)]?$/i.exec(words) ?? [];
  if (number !== undefined) return asked[Number(number) - 1]?.id;
  const name = plainName(words.replace(/^\d{1,2}[.)]\s+/, ''));
  const isSame = (one: string): boolean => plainName(one) === name;
  return kriterien.find(({ id, kurz, wortlaut }) => isSame(id) || isSame(kurz) || isSame(wortlaut))?.id;
}

/** The criterion that words mean, perhaps with a slip in them. Every word counts. */
function criterionOf(words: string, leitfaden: Leitfaden): string | undefined {
  const same = criterionNamed(words, leitfaden);
  if (same !== undefined) return same;
  const asked = leitfaden.kriterien.filter(({ art }) => art === 'angabe');
  const text = words.replace(/^\d{1,2}[.)]\s+/, '');
  const near = misspelt(
    text,
    asked.flatMap(({ id, kurz }) => [id, kurz]),
  );
  return asked.find(({ id, kurz }) => id === near || kurz === near)?.id;
}

const isCross = (text: string): boolean => boxAt(text)?.isTicked === true || /^x$/i.test(text);

/** What a line says in its words, and behind a colon, another sign in place of it, a blank, or before the boxes. */
function partsOf(rest: string): readonly [name: string, behind: string] {
  const [, name = rest, behind = ''] =
    /^(.*?)\s*:\s*(\S.*)?$/.exec(rest) ??
    /^(.*?)\s*([[(☐☑☒□■].*)$/u.exec(rest) ??
    /^(.*?)(?:\s*=|\s+[-–—]|\s)\s*(ja|nein|(?:noch )?offen|trifft (?:nicht )?zu)$/i.exec(rest) ??
    [];
  return [name, behind];
}

/** Words that turn a name into its opposite, or into a question. */
const isDoubted = (words: string): boolean =>
  /(?<!\p{L})(?:kein|keine|keinen|nicht|ohne|nein|ja|offen|unklar|teilweise|eventuell|evtl|ggf)(?!\p{L})|[=?]/iu.test(
    words,
  );

export function saidIn(text: string, leitfaden: Leitfaden): Said | undefined {
  if (text.length > longestLine) return undefined;
  const right = /^ +([a-z_]+): +(ja|nein|offen)\s*$/.exec(text);
  if (right && leitfaden.kriterien.some(({ id }) => id === right[1]))
    return { id: right[1] ?? '', kind: 'right', answer: right[2] ?? '' };
  const plain = text.trim().replace(/^[-*•]\s+/, '');
  const before = boxAt(plain);
  const rest = before ? plain.slice(before.length) : plain;
  const [name, behind] = partsOf(rest);
  const id = criterionOf(name.trim(), leitfaden);
  if (id === undefined || (before && behind !== '')) return undefined;
  if (before) return { id, kind: 'answer', answer: before.isTicked ? 'ja' : 'nein' };
  if (behind === '')
    return isDoubted(rest) ? undefined : { id, kind: rest.includes(':') ? 'empty' : 'name', answer: '' };
  const answer = askedAnswer(behind);
  return answer === undefined ? undefined : { id, kind: isCross(behind) ? 'cross' : 'answer', answer };
}

/** The names of criteria behind one another: "1 und 4", "Hohes Interesse, Änderung des Ortsbildes". */
export const namedIn = (text: string, leitfaden: Leitfaden): readonly (Said | undefined)[] =>
  text
    .replace(/^\[(.*)\]$/, '$1')
    .split(/\s*[,;]\s*|\s+(?:und|sowie)\s+/)
    .map((name) => (isDoubted(name) ? undefined : criterionOf(name.trim(), leitfaden)))
    .map((id) => (id === undefined ? undefined : { id, kind: 'name', answer: '' }));
