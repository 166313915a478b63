import type { Facette } from '../../model/gliederung.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';
import { anrissOf } from '../anriss.js';
import { antwortSatz } from '../antwort.js';
import { standOf, titelOf, wo } from '../blatt.js';
import { neuheitWort } from './neuheit.js';
import { pagePath } from './seite.js';
import type { Site } from './site.js';
import { piece } from './stuecke.js';

/** The mark of the whole city among the slugs of areas; no area can have it. */
export const ueberall = '_';

const slugs = (facetten: readonly Facette[] = []): readonly string[] => facetten.map(({ slug }) => slug);

/** A Vorhaben in a list: its title, whether one can take part, and what it is about in a line. */
export function eintrag(vorhaben: Vorhaben, site: Site, wurzel: string) {
  const { steckbrief, mitmachen } = vorhaben;
  const isOverall = site.ueberall.has(vorhaben);
  return {
    adresse: wurzel + pagePath(steckbrief.id),
    bezeichnung: titelOf(steckbrief),
    kurzbeschreibung: piece(anrissOf(vorhaben)),
    art: mitmachen.antwort,
    antwort: antwortSatz(vorhaben),
    wo: piece(wo(steckbrief)),
    bearbeitungsstand: piece(standOf(steckbrief)),
    neuheit: neuheitWort(vorhaben, site.liste),
    orte: [...slugs(site.orte.get(vorhaben)), ...(isOverall ? [ueberall] : [])].join(' '),
    themen: slugs(site.themen.get(vorhaben)).join(' '),
  };
}
