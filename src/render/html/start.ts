import type { Vorhaben, Vorhabenliste } from '../../model/vorhabenliste.js';
import { antwortOf } from '../antwort.js';
import { standOf, titelOf, wo } from '../blatt.js';
import { contentOf } from '../content.js';
import { gruppenOf, type Rahmen } from '../rahmen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { pagePath, seite } from './seite.js';
import { piece } from './stuecke.js';

function eintrag(vorhaben: Vorhaben) {
  const { steckbrief, mitmachen } = vorhaben;
  return {
    adresse: pagePath(steckbrief.id),
    bezeichnung: titelOf(steckbrief),
    kurzbeschreibung: piece(contentOf(steckbrief.kurzbeschreibung)),
    art: mitmachen.antwort,
    antwort: antwortOf(vorhaben).satz,
    wo: piece(wo(steckbrief)),
    bearbeitungsstand: piece(standOf(steckbrief)),
  };
}

/** The page on which readers begin: the whole list. */
export function startPage(rahmen: Rahmen, liste: Vorhabenliste): OutputFile {
  const path = 'index.html';
  const page = {
    ...seite(rahmen, { path, titel: `${rahmen.titel} – ${rahmen.stadt}` }),
    einleitung: piece(rahmen.einleitung),
    anzahl: rahmen.anzahl,
    gruppen: gruppenOf(liste).map(({ titel, vorhaben }) => ({ titel, vorhaben: vorhaben.map(eintrag) })),
  };
  return { path, content: templates.start(page) };
}
