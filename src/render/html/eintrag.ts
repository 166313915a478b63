import { neuheitOf } from '../../model/neuheit.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';
import { anrissOf } from '../anriss.js';
import { antwortOf } from '../antwort.js';
import { standOf, titelOf, wo } from '../blatt.js';
import { pagePath } from './seite.js';
import type { Site } from './site.js';
import { piece } from './stuecke.js';

/** The mark of the whole city among the slugs of areas; no area can have it. */
export const ueberall = '_';

const neuheiten = { neu: 'Neu', geaendert: 'Geändert' } as const;

/** A Vorhaben in a list: its title, whether one can take part, and what it is about in a line. */
export function eintrag(vorhaben: Vorhaben, site: Site, wurzel: string) {
  const { steckbrief, mitmachen } = vorhaben;
  const { einstellungen, stichtag } = site.liste;
  const neuheit = neuheitOf(steckbrief, einstellungen.letzte_ausgabe, stichtag);
  const isOverall = site.ueberall.has(vorhaben);
  return {
    adresse: wurzel + pagePath(steckbrief.id),
    bezeichnung: titelOf(steckbrief),
    kurzbeschreibung: piece(anrissOf(vorhaben)),
    art: mitmachen.antwort,
    antwort: antwortOf(vorhaben).satz,
    wo: piece(wo(steckbrief)),
    bearbeitungsstand: piece(standOf(steckbrief)),
    neuheit: neuheit ? neuheiten[neuheit] : false,
    orte: [...(site.orte.get(vorhaben) ?? []), ...(isOverall ? [ueberall] : [])].join(' '),
    themen: (site.themen.get(vorhaben) ?? []).join(' '),
  };
}
