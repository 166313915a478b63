import { abkuerzungUnerklaert } from './abkuerzung-unerklaert.js';
import { abschnittDoppelt } from './abschnitt-doppelt.js';
import { abschnittFehlt } from './abschnitt-fehlt.js';
import { abschnittUnbekannt } from './abschnitt-unbekannt.js';
import { aktualisiertZukunft } from './aktualisiert-zukunft.js';
import { aktualisierungVergessen } from './aktualisierung-vergessen.js';
import { angabenVeraltet } from './angaben-veraltet.js';
import { ausnahmeUnvollstaendig } from './ausnahme-unvollstaendig.js';
import { bedingtePflicht } from './bedingte-pflicht.js';
import { beendetFehlt } from './beendet-fehlt.js';
import { beendetOhneGrund } from './beendet-ohne-grund.js';
import { beendetWiderspruch } from './beendet-widerspruch.js';
import { begruendungFehlt } from './begruendung-fehlt.js';
import { beteiligungGeplantFehlt } from './beteiligung-geplant-fehlt.js';
import { beteiligungWiderspruch } from './beteiligung-widerspruch.js';
import { eintragDoppelt } from './eintrag-doppelt.js';
import { ergebnisFehlt } from './ergebnis-fehlt.js';
import { erstberatungFrist } from './erstberatung-frist.js';
import { htmlZeichen } from './html-zeichen.js';
import { jahrAlsPlatzhalter } from './jahr-als-platzhalter.js';
import { kostenOhneAngabe } from './kosten-ohne-angabe.js';
import { kriteriumFehlt } from './kriterium-fehlt.js';
import { kriteriumOffen } from './kriterium-offen.js';
import { kriteriumUnbekannt } from './kriterium-unbekannt.js';
import { kriteriumWiderspruch } from './kriterium-widerspruch.js';
import { leitfadenDoppelt } from './leitfaden-doppelt.js';
import { leitfadenFormular } from './leitfaden-formular.js';
import { leitfadenMuster } from './leitfaden-muster.js';
import { leitfadenUnbenutzt } from './leitfaden-unbenutzt.js';
import { leitfadenUnbestaetigt } from './leitfaden-unbestaetigt.js';
import { leitfadenUnerreichbar } from './leitfaden-unerreichbar.js';
import { linkNichtErkannt } from './link-nicht-erkannt.js';
import { listenpflicht } from './listenpflicht.js';
import { listungFreiwillig } from './listung-freiwillig.js';
import { nochNichtBekannt } from './noch-nicht-bekannt.js';
import { pflichtangabeFehlt } from './pflichtangabe-fehlt.js';
import { platzhalterImText } from './platzhalter-im-text.js';
import { postfachImText } from './postfach-im-text.js';
import { postfachPersoenlich } from './postfach-persoenlich.js';
import { punktVertauscht } from './punkt-vertauscht.js';
import type { Rule } from './rule.js';
import { satzZuLang } from './satz-zu-lang.js';
import { stadtteilMehrdeutig } from './stadtteil-mehrdeutig.js';
import { stadtteileViele } from './stadtteile-viele.js';
import { standNochNichtBegonnen } from './stand-noch-nicht-begonnen.js';
import { stufeFehlt } from './stufe-fehlt.js';
import { terminVerkehrt } from './termin-verkehrt.js';
import { textOhneAbschnitt } from './text-ohne-abschnitt.js';
import { textSchwerLesbar } from './text-schwer-lesbar.js';
import { textUeberEineSeite } from './text-ueber-eine-seite.js';
import { trennungImWort } from './trennung-im-wort.js';
import { ueberschriftOhneLeerzeichen } from './ueberschrift-ohne-leerzeichen.js';
import { vorlageUnbekannt } from './vorlage-unbekannt.js';
import { votumUnvollstaendig } from './votum-unvollstaendig.js';
import { votumZaehltNicht } from './votum-zaehlt-nicht.js';
import { zeichenVorVerweis } from './zeichen-vor-verweis.js';
import { zeitraumVorbei } from './zeitraum-vorbei.js';

/** What is found in a Steckbrief or a Leitfaden that could be read. */
export const ofModel: readonly Rule[] = [
  abkuerzungUnerklaert,
  abschnittDoppelt,
  abschnittFehlt,
  abschnittUnbekannt,
  aktualisiertZukunft,
  aktualisierungVergessen,
  angabenVeraltet,
  ausnahmeUnvollstaendig,
  bedingtePflicht,
  beendetFehlt,
  beendetOhneGrund,
  beendetWiderspruch,
  begruendungFehlt,
  beteiligungGeplantFehlt,
  beteiligungWiderspruch,
  eintragDoppelt,
  ergebnisFehlt,
  erstberatungFrist,
  htmlZeichen,
  jahrAlsPlatzhalter,
  kostenOhneAngabe,
  kriteriumFehlt,
  kriteriumOffen,
  kriteriumUnbekannt,
  kriteriumWiderspruch,
  leitfadenDoppelt,
  leitfadenFormular,
  leitfadenMuster,
  leitfadenUnbenutzt,
  leitfadenUnbestaetigt,
  leitfadenUnerreichbar,
  linkNichtErkannt,
  listenpflicht,
  listungFreiwillig,
  nochNichtBekannt,
  pflichtangabeFehlt,
  platzhalterImText,
  punktVertauscht,
  postfachImText,
  postfachPersoenlich,
  satzZuLang,
  stadtteilMehrdeutig,
  stadtteileViele,
  standNochNichtBegonnen,
  stufeFehlt,
  terminVerkehrt,
  textOhneAbschnitt,
  textSchwerLesbar,
  textUeberEineSeite,
  trennungImWort,
  ueberschriftOhneLeerzeichen,
  vorlageUnbekannt,
  votumUnvollstaendig,
  votumZaehltNicht,
  zeichenVorVerweis,
  zeitraumVorbei,
];
