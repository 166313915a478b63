import { formatDatumKurz, isDatum } from '../../base/datum.js';
import { nachName } from '../../model/reihenfolge.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';
import { antwortSatz } from '../antwort.js';
import { standOf, titelOf, wo } from '../blatt.js';
import { tag } from '../content.js';
import { plainText } from '../nodes.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { anzahlSatz } from './saetze.js';
import { bereiche, pagePath, seite, wurzelOf } from './seite.js';
import type { Site } from './site.js';

const { path } = bereiche.tabelle;

/** "13.11.2026", narrow enough for a column; a text that is no day stays as it is. */
const kurzerTag = (datum: string): string => (isDatum(datum) ? formatDatumKurz(datum) : tag(datum));

function zeile(vorhaben: Vorhaben) {
  const { steckbrief, mitmachen } = vorhaben;
  const { aktualisiert_am } = steckbrief;
  return {
    adresse: wurzelOf(path) + pagePath(steckbrief.id),
    bezeichnung: titelOf(steckbrief),
    art: mitmachen.antwort,
    antwort: antwortSatz(vorhaben),
    wo: plainText(wo(steckbrief)),
    themen: (steckbrief.rubrik?.themen ?? []).join(', '),
    stand: plainText(standOf(steckbrief)),
    vom: aktualisiert_am === undefined ? '' : kurzerTag(aktualisiert_am),
  };
}

/** The running Vorhaben as a table, by name: for people who compare, and for print. */
export const tabellePage = ({ rahmen, laufend }: Site): OutputFile => ({
  path,
  content: templates.tabelle({
    ...seite(rahmen, { path, titel: 'Tabelle' }),
    anzahl: anzahlSatz(laufend),
    zeilen: [...laufend].sort(nachName).map(zeile),
  }),
});
