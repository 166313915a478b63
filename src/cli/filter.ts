import { visibleLine } from '../base/characters.js';
import { likely } from '../base/likely.js';
import { enumerate } from '../base/words.js';
import { hat, type Merkmal, namenFuer, nameWie } from '../model/auswahl.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Eintrag } from '../model/uebersicht.js';
import { wrap } from '../report/wrap.js';
import { choice } from './check-options.js';
import { type Io, UsageError } from './io.js';

/** The filters of `vorhaben list` as they were typed. */
export interface Filter {
  readonly stadtteil?: string;
  readonly thema?: string;
  readonly stelle?: string;
  readonly pflicht?: string;
}

/** The values of `--pflicht`. */
export const pflichten = ['muss', 'kann', 'offen', 'ausgenommen'] as const;

const artikel: Readonly<Record<Merkmal, string>> = {
  stadtteil: 'Den Stadtteil',
  thema: 'Das Thema',
  stelle: 'Die Stelle',
};

const merkmale = Object.keys(artikel) as readonly Merkmal[];

/** Ends the run if nobody knows a name: a typing error must not look like "no Vorhaben". */
function stopIfUnknown(
  merkmal: Merkmal,
  wert: string,
  eintraege: readonly Eintrag[],
  leitfaden: Leitfaden,
  io: Io,
): void {
  const namen = namenFuer(merkmal, eintraege, leitfaden);
  if (nameWie(wert, namen)) return;
  const near = likely(
    wert,
    namen.flatMap(({ name, aliase }) => [name, ...aliase]),
  );
  const list = namen.map(({ name }) => `„${visibleLine(name)}“`);
  throw new UsageError(
    [
      `${artikel[merkmal]} „${wert}“ gibt es hier nicht.${near === undefined ? '' : ` Meinten Sie „${visibleLine(near)}“?`}`,
      ...wrap(
        list.length > 0 ? `Es gibt: ${enumerate(list)}.` : 'Es ist noch keine Angabe dazu da.',
        Math.max(io.columns, 40),
      ),
    ].join('\n'),
  );
}

/** Ends the run if a value of `--pflicht` is wrong. */
export function stopIfNoPflicht({ pflicht }: Filter): void {
  if (pflicht !== undefined) choice('--pflicht', pflicht, pflichten);
}

/** The entries that have everything that is asked for. */
export function filtered(
  eintraege: readonly Eintrag[],
  filter: Filter,
  leitfaden: Leitfaden,
  io: Io,
): readonly Eintrag[] {
  let left = eintraege;
  for (const merkmal of merkmale) {
    const wert = filter[merkmal];
    if (wert === undefined) continue;
    stopIfUnknown(merkmal, wert, eintraege, leitfaden, io);
    left = left.filter((eintrag) => hat(eintrag, merkmal, wert, leitfaden));
  }
  return filter.pflicht === undefined
    ? left
    : left.filter(({ aufnahme }) => aufnahme.aufnahme === filter.pflicht);
}

/** The filters of a call in words: "--stadtteil „Moorhof“ und --pflicht „muss“". */
export const filterInWorten = (filter: Filter): string =>
  enumerate(
    [...merkmale, 'pflicht' as const].flatMap((name) =>
      filter[name] === undefined ? [] : [`--${name} „${visibleLine(filter[name])}“`],
    ),
  );
