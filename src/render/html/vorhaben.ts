import type { Vorhaben } from '../../model/vorhabenliste.js';
import { blattOf } from '../blatt.js';
import { htmlOf } from '../prose.js';
import { quelleOf, type Rahmen } from '../rahmen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { pagePath, seite } from './seite.js';
import { piece } from './stuecke.js';

/** The page of one Vorhaben, with the source of the version by which it is judged. */
export function vorhabenPage(all: Rahmen, vorhaben: Vorhaben): OutputFile {
  const rahmen = { ...all, quelle: quelleOf(vorhaben.leitfaden) };
  const blatt = blattOf(vorhaben);
  const path = pagePath(blatt.id);
  const page = {
    ...seite(rahmen, { path, titel: blatt.bezeichnung }),
    bezeichnung: blatt.bezeichnung,
    kurzbeschreibung: piece(blatt.kurzbeschreibung),
    angaben: blatt.stand ?? false,
    art: vorhaben.mitmachen.antwort,
    antwort: blatt.antwort.satz,
    mitmachen: piece(blatt.antwort.content),
    blick: blatt.blick.map(({ name, content }) => ({ name, html: htmlOf(content) })),
    teile: blatt.teile.map(({ id, titel, content }) => ({ id, titel, html: htmlOf(content) })),
    satz: blatt.begruendung.satz,
    einschaetzung: blatt.begruendung.einschaetzung,
    fassung: blatt.begruendung.fassung ?? false,
    einleitung: blatt.begruendung.einleitung,
    kriterien: blatt.begruendung.kriterien.map(({ wortlaut, antwort, begruendung }) => ({
      wortlaut,
      antwort,
      ja: antwort === 'Ja',
      begruendung: piece(begruendung),
    })),
  };
  return { path, content: templates.vorhaben(page) };
}
