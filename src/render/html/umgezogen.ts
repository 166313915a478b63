import type { Vorhaben, Vorhabenliste } from '../../model/vorhabenliste.js';
import { titelOf } from '../blatt.js';
import type { Rahmen } from '../rahmen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { pagePath, seite } from './seite.js';

/** Former ids and the Vorhaben that carry them on; an id that a Vorhaben has today is not given away. */
function formerIds({ vorhaben }: Vorhabenliste): ReadonlyMap<string, readonly Vorhaben[]> {
  const today = new Set(vorhaben.map(({ steckbrief }) => steckbrief.id));
  const former = new Map<string, Vorhaben[]>();
  for (const one of vorhaben) {
    for (const id of new Set(one.steckbrief.frueher ?? [])) {
      if (today.has(id) || !/^[a-z0-9-]{1,80}$/.test(id)) continue;
      former.set(id, [...(former.get(id) ?? []), one]);
    }
  }
  return former;
}

/** A page at every former address, which leads to what stands there now: addresses never vanish. */
export function* movedPages(rahmen: Rahmen, liste: Vorhabenliste): Iterable<OutputFile> {
  for (const [id, vorhaben] of formerIds(liste)) {
    const path = pagePath(id);
    const page = {
      ...seite(rahmen, { path, titel: 'Neue Adresse' }),
      vorhaben: vorhaben.map(({ steckbrief }) => ({
        adresse: `../../${pagePath(steckbrief.id)}`,
        bezeichnung: titelOf(steckbrief),
      })),
    };
    yield { path, content: templates.umgezogen(page) };
  }
}
