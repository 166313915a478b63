import type { Vorhaben } from '../../model/vorhabenliste.js';
import type { Teil } from '../abschnitte.js';
import type { Begruendung } from '../begruendung.js';
import { blattOf } from '../blatt.js';
import { htmlOf } from '../prose.js';
import { quelleOf, type Rahmen } from '../rahmen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import type { Umfeld } from '../umfeld.js';
import { pagePath, seite } from './seite.js';
import { piece } from './stuecke.js';

const teil = ({ id, titel, content }: Teil) => ({ id, titel, html: htmlOf(content) });

const warum = ({ satz, einschaetzung, fassung, einleitung, auswahl, kriterien }: Begruendung) => ({
  satz,
  einschaetzung,
  fassung: fassung ?? false,
  einleitung,
  auswahl: auswahl ?? false,
  kriterien: kriterien.map(({ wortlaut, antwort, begruendung }) => ({
    wortlaut,
    antwort,
    ja: antwort === 'Ja',
    begruendung: piece(begruendung),
  })),
});

/** The page of one Vorhaben, with the source of the version by which it is judged. */
export function vorhabenPage(all: Rahmen, vorhaben: Vorhaben, umfeld: Umfeld): OutputFile {
  const rahmen = { ...all, quelle: quelleOf(vorhaben.leitfaden) };
  const blatt = blattOf(vorhaben, umfeld);
  const path = pagePath(blatt.id);
  const page = {
    ...seite(rahmen, { path, titel: `${blatt.bezeichnung} – ${rahmen.titel} – ${rahmen.stadt}` }),
    bezeichnung: blatt.bezeichnung,
    ende: blatt.ende ? { satz: blatt.ende.satz, grund: piece(blatt.ende.grund) } : false,
    kurzbeschreibung: piece(blatt.kurzbeschreibung),
    angaben: blatt.stand ?? false,
    art: vorhaben.mitmachen.antwort,
    antwort: blatt.antwort.satz,
    mitmachen: piece(blatt.antwort.content),
    blick: blatt.blick.map(({ name, content }) => ({ name, html: htmlOf(content) })),
    teile: blatt.teile.map(teil),
    begruendung: blatt.begruendung ? warum(blatt.begruendung) : false,
    schluss: blatt.schluss.map(teil),
  };
  return { path, content: templates.vorhaben(page) };
}
