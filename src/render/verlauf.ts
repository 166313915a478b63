import type { PhrasingContent } from 'mdast';
import { zeitraumEnde } from '../base/zeitraum.js';
import { isBeendet, lastDay, termineAt } from '../model/mitmachen.js';
import { beschluesse, schritte, type Termin } from '../model/steckbrief.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { contentOf, plainOf, tag } from './content.js';
import { beschlussLine } from './felder-beschluesse.js';
import { schrittLine } from './felder-schritte.js';
import { aside, type Content, link, list, paragraph, text, withClass } from './nodes.js';

/** Something that happened, as the Steckbrief states it. */
interface Ereignis {
  /** For the order: the last day that is meant. */
  readonly tag: string;
  /** The same as the Steckbrief says it: a day, or words such as "Frühjahr 2026". */
  readonly wann: string;
  readonly was: readonly PhrasingContent[];
  readonly mehr?: Content;
}

const an = (day: string | undefined, ...was: PhrasingContent[]): Ereignis[] =>
  day === undefined || was.length === 0 ? [] : [{ tag: day, wann: tag(day), was }];

/** Steps that are done, if it can be said when. */
const stepsOf = ({ steckbrief }: Vorhaben): Ereignis[] =>
  schritte(steckbrief).flatMap(({ schritt, zeitraum, erledigt }) => {
    const end = erledigt && zeitraum ? zeitraumEnde(zeitraum) : undefined;
    const was = schrittLine(schritt);
    if (!end || !zeitraum || was.length === 0) return [];
    return [{ tag: end, wann: plainOf(zeitraum), was: [text('Erledigt: '), ...was] }];
  });

/** "2. November 2026 bis 12. Dezember 2026", or the one day. */
const spanOf = ({ von, bis }: Termin): string =>
  [...new Set([von, bis])].flatMap((day) => (day === undefined ? [] : [tag(day)])).join(' bis ');

const windowsOf = ({ steckbrief }: Vorhaben, stichtag: string): Ereignis[] =>
  termineAt(steckbrief, stichtag).vorbei.flatMap((termin) => {
    const end = lastDay(termin);
    const words = [termin.titel, termin.ort].flatMap((one) => (one ? [plainOf(one)] : [])).join(', ');
    const mehr = termin.link ? [paragraph(link(termin.link, 'Zur abgeschlossenen Beteiligung'))] : [];
    return end ? [{ tag: end, wann: spanOf(termin), was: [text(`Beteiligung: ${words}`)], mehr }] : [];
  });

function endOf({ steckbrief }: Vorhaben, stichtag: string): Ereignis[] {
  const { datum, grund } = steckbrief.beendet ?? {};
  if (!isBeendet(steckbrief, stichtag)) return [];
  const mehr = contentOf(grund);
  return an(datum, text('Das Vorhaben ist beendet.')).map((event) => ({ ...event, mehr }));
}

/**
 * What happened so far, the newest first: only what the Steckbrief states with a date that is not in the future. Empty
 * if it knows no more than when it was last changed.
 */
export function verlaufOf(vorhaben: Vorhaben, stichtag: string): Content {
  const { aktualisiert_am, aufgenommen_am, anregungen = [], listenvoten = [] } = vorhaben.steckbrief;
  const events = [
    ...endOf(vorhaben, stichtag),
    ...an(aufgenommen_am, text('Das Vorhaben wurde auf die Liste genommen.')),
    ...beschluesse(vorhaben.steckbrief).flatMap((one) => an(one.datum, ...beschlussLine(one))),
    ...listenvoten.flatMap(({ datum, gremium, votum }) =>
      an(datum, text(`Votum zur Liste${gremium ? `, ${plainOf(gremium)}` : ''}: ${votum}`)),
    ),
    ...anregungen.flatMap(({ datum }) => an(datum, text('Anregung aus der Einwohnerschaft'))),
    ...windowsOf(vorhaben, stichtag),
    ...stepsOf(vorhaben),
  ];
  const all = [...an(aktualisiert_am, text('Die Angaben wurden zuletzt geändert.')), ...events];
  const past = all
    .filter((event) => event.tag <= stichtag)
    .sort((a, b) => (a.tag < b.tag ? 1 : a.tag > b.tag ? -1 : 0));
  if (events.length === 0) return [];
  const items = past.map(({ wann, was, mehr = [] }) => [aside(text(wann)), paragraph(...was), ...mehr]);
  return items.length === 0 ? [] : [withClass('verlauf', list(items))];
}
