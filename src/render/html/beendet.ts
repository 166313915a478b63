import { nachName } from '../../model/reihenfolge.js';
import type { Vorhaben } from '../../model/vorhabenliste.js';
import { titelOf } from '../blatt.js';
import { contentOf, tag } from '../content.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { bereiche, pagePath, seite, wurzelOf } from './seite.js';
import type { Site } from './site.js';
import { piece } from './stuecke.js';

const { path } = bereiche.beendet;

const endOf = ({ steckbrief }: Vorhaben): string => steckbrief.beendet?.datum ?? '';

const yearOf = (vorhaben: Vorhaben): string => endOf(vorhaben).slice(0, 4);

function eintrag({ steckbrief }: Vorhaben) {
  const { datum, grund } = steckbrief.beendet ?? {};
  return {
    adresse: wurzelOf(path) + pagePath(steckbrief.id),
    bezeichnung: titelOf(steckbrief),
    datum: datum === undefined ? false : tag(datum),
    grund: piece(contentOf(grund)),
    ergebnis: (steckbrief.beteiligung?.ergebnis ?? '').trim() !== '',
  };
}

/** What is over, with the reason, the latest first. No address of the list ever vanishes. */
export function beendetPage({ rahmen, beendet }: Site): OutputFile {
  const years = [...new Set(beendet.map(yearOf))].sort().reverse();
  const page = {
    ...seite(rahmen, { path, titel: bereiche.beendet.words }),
    jahre: years.map((year) => ({
      titel: year === '' ? 'Ohne Datum' : year,
      vorhaben: beendet
        .filter((one) => yearOf(one) === year)
        .sort((a, b) => (endOf(a) === endOf(b) ? nachName(a, b) : endOf(a) < endOf(b) ? 1 : -1))
        .map(eintrag),
    })),
  };
  return { path, content: templates.beendet(page) };
}
