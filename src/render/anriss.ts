import { sentencesOf } from '../base/sentences.js';
import { abschnitteOf } from '../model/leitfaden.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { contentOf, sectionOf } from './content.js';
import { type Content, paragraph, plainText, text } from './nodes.js';

/** A longer sentence is no foretaste; nothing is cut in the middle. */
const longest = 220;

/**
 * What a Vorhaben is about, in a sentence or two for a list: its summary, or else the first sentence of its
 * description. Empty if that is too long, or no sentence.
 */
export function anrissOf({ steckbrief, leitfaden }: Vorhaben): Content {
  const own = contentOf(steckbrief.kurzbeschreibung);
  if (own.length > 0) return own;
  const [first] = abschnitteOf(leitfaden);
  const source = first && steckbrief.abschnitte[first.id];
  if (source === undefined || source.trim() === '') return [];
  const [block] = sectionOf(source, new Map());
  if (block?.type !== 'paragraph') return [];
  const words = plainText([block]).replace(/\s+/g, ' ').trim();
  const [sentence] = sentencesOf(words);
  const line = sentence ? words.slice(sentence.start, sentence.end) : '';
  return line === '' || line.length > longest ? [] : [paragraph(text(line))];
}
