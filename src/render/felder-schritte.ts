import type { Paragraph } from 'mdast';
import { type Schrittlage, type SchrittMitLage, schritteMitLage } from '../model/schritte.js';
import type { Angaben } from '../model/steckbrief.js';
import { contentOf, plainOf } from './content.js';
import { aside, type Content, joined, lineOf, list, strong, text, withClass } from './nodes.js';

/** What the place on the way is called: the marks of a time line say nothing to who cannot see them. */
const worte: Readonly<Record<Schrittlage, string>> = {
  erledigt: 'erledigt',
  dran: 'an der Reihe',
  naechster: 'als Nächstes',
  kommt: 'kommt noch',
  offen: 'noch nicht erledigt',
};

function schrittContent({ schritt: one, lage }: SchrittMitLage): Content {
  const { schritt, zeitraum, beteiligung } = one;
  const words = typeof beteiligung === 'string' ? contentOf(beteiligung) : [];
  const line = lineOf(words);
  const remarks = [
    ...(zeitraum ? [[text(plainOf(zeitraum))]] : []),
    ...(lage ? [[text(worte[lage])]] : []),
    ...(beteiligung === true ? [[strong(text('mit Beteiligung'))]] : []),
    ...(beteiligung === false ? [[text('ohne Beteiligung')]] : []),
    ...(line ? [[strong(text('Beteiligung:')), text(' '), ...line]] : []),
  ];
  return [
    ...contentOf(schritt),
    ...(remarks.length > 0 ? [aside(...joined(remarks, ' · '))] : []),
    ...(line ? [] : words),
  ];
}

/** The steps as an ordered list; its classes only draw what its words say. */
export function schritteContent(angaben: Angaben, stichtag: string): Content {
  const steps = schritteMitLage(angaben, stichtag);
  if (steps.length === 0) return [];
  const whole = list(steps.map(schrittContent), true);
  const children = whole.children.map((item, index) => {
    const lage = steps[index]?.lage;
    return lage === undefined ? item : withClass(lage, item);
  });
  return [withClass('zeitstrahl', { ...whole, children })];
}

/** The first words of a step, for a line in another place. */
export const schrittLine = (schritt: string): Paragraph['children'] => lineOf(contentOf(schritt)) ?? [];
