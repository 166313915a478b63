import { istBeendet, istOffen, nachDringlichkeit } from '../model/reihenfolge.js';
import type { Vorhaben } from '../model/vorhabenliste.js';

/** Vorhaben that belong together on the list, under one heading. */
export interface Gruppe {
  readonly titel: string;
  readonly vorhaben: readonly Vorhaben[];
}

/** Vorhaben in groups: first where people can take part now, what closes first at the top; finished ones last. */
export function gruppenOf(vorhaben: readonly Vorhaben[]): readonly Gruppe[] {
  const sorted = [...vorhaben].sort(nachDringlichkeit);
  const open = sorted.filter(istOffen);
  const others = sorted.filter((one) => !istOffen(one) && !istBeendet(one));
  return [
    { titel: 'Hier können Sie jetzt mitmachen', vorhaben: open },
    { titel: open.length > 0 ? 'Weitere Vorhaben' : 'Alle Vorhaben', vorhaben: others },
    { titel: 'Beendete Vorhaben', vorhaben: sorted.filter(istBeendet) },
  ].filter((gruppe) => gruppe.vorhaben.length > 0);
}
