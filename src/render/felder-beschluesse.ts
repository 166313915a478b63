import type { PhrasingContent } from 'mdast';
import { type Angaben, type Beschluss, beschluesse } from '../model/steckbrief.js';
import { contentOf, plainOf, tag } from './content.js';
import { type Content, joined, link, list, paragraph, strong, text } from './nodes.js';

/** The results that are no whole word for a reader. */
const ergebnisse: Readonly<Record<string, string>> = {
  'zur Kenntnis': 'zur Kenntnis genommen',
  offen: 'noch nicht entschieden',
};

const isBeschlossen = ({ ergebnis }: Beschluss): boolean =>
  ergebnis === 'beschlossen' || ergebnis === 'geändert beschlossen';

/** A number alone is called what it is, a paper: whether it was decided says only the result. */
const vorlageOf = (vorlage: string): string => {
  const name = plainOf(vorlage);
  return /^\p{L}{4}/u.test(name) ? name : `Vorlage\u00a0${name}`;
};

function papierOf(beschluss: Beschluss): PhrasingContent[][] {
  const { vorlage, link: address } = beschluss;
  if (vorlage) return [[link(address, vorlageOf(vorlage))]];
  return address ? [[link(address, isBeschlossen(beschluss) ? 'Zum Beschluss' : 'Zur Vorlage')]] : [];
}

const ergebnisOf = ({ ergebnis }: Beschluss): string | undefined =>
  ergebnis && (ergebnisse[ergebnis] ?? ergebnis);

/** "Vorlage 2025/BV/0412, Hauptausschuss: beschlossen", without its day; empty for a decision that is only a text. */
export function beschlussLine(beschluss: Beschluss, datum?: string): PhrasingContent[] {
  const { gremium } = beschluss;
  const parts = [
    ...papierOf(beschluss),
    ...(gremium ? [[text(plainOf(gremium))]] : []),
    ...(datum ? [[text(tag(datum))]] : []),
  ];
  const outcome = ergebnisOf(beschluss);
  if (outcome === undefined) return joined(parts, ', ');
  return [...joined(parts, ', '), ...(parts.length > 0 ? [text(': ')] : []), strong(text(outcome))];
}

function beschlussContent(beschluss: Beschluss): Content {
  const line = beschlussLine(beschluss, beschluss.datum);
  return [...contentOf(beschluss.text), ...(line.length > 0 ? [paragraph(...line)] : [])];
}

/** The decisions in the order of the Steckbrief. Nobody says "beschlossen" if it does not. */
export function beschlusslage(angaben: Angaben): Content {
  const entries = beschluesse(angaben)
    .map(beschlussContent)
    .filter((content) => content.length > 0);
  return entries.length > 1 ? [list(entries)] : (entries[0] ?? []);
}
