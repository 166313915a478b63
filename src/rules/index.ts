import { abkuerzungUnerklaert } from './abkuerzung-unerklaert.js';
import { abschnittDoppelt } from './abschnitt-doppelt.js';
import { abschnittFehlt } from './abschnitt-fehlt.js';
import { abschnittUnbekannt } from './abschnitt-unbekannt.js';
import { aktualisiertZukunft } from './aktualisiert-zukunft.js';
import { aktualisierungVergessen } from './aktualisierung-vergessen.js';
import { angabeArt } from './angabe-art.js';
import { angabeDoppelt } from './angabe-doppelt.js';
import { angabeUnbekannt } from './angabe-unbekannt.js';
import { angabenVeraltet } from './angaben-veraltet.js';
import { aufzaehlungOhneStrich } from './aufzaehlung-ohne-strich.js';
import { ausnahmeUnbekannt } from './ausnahme-unbekannt.js';
import { ausnahmeUnvollstaendig } from './ausnahme-unvollstaendig.js';
import { auswahlUnbekannt } from './auswahl-unbekannt.js';
import { bearbeitungsstandUnbekannt } from './bearbeitungsstand-unbekannt.js';
import { bedingtePflicht } from './bedingte-pflicht.js';
import { beendetFehlt } from './beendet-fehlt.js';
import { beendetOhneGrund } from './beendet-ohne-grund.js';
import { beendetWiderspruch } from './beendet-widerspruch.js';
import { begruendungFehlt } from './begruendung-fehlt.js';
import { beteiligungGeplantFehlt } from './beteiligung-geplant-fehlt.js';
import { beteiligungWiderspruch } from './beteiligung-widerspruch.js';
import { bildEntfernt } from './bild-entfernt.js';
import { bildFehlt } from './bild-fehlt.js';
import { bildOhneText } from './bild-ohne-text.js';
import { bildUngeeignet } from './bild-ungeeignet.js';
import { codeAusVersehen } from './code-aus-versehen.js';
import { codeEndeFehlt } from './code-ende-fehlt.js';
import { dateiNichtLesbar } from './datei-nicht-lesbar.js';
import { dateiVerweis } from './datei-verweis.js';
import { dateiZuGross } from './datei-zu-gross.js';
import { dateinameGesperrt } from './dateiname-gesperrt.js';
import { dateinameUngewoehnlich } from './dateiname-ungewoehnlich.js';
import { datumDeutsch } from './datum-deutsch.js';
import { datumUngueltig } from './datum-ungueltig.js';
import { dauerUngueltig } from './dauer-ungueltig.js';
import { eintragDoppelt } from './eintrag-doppelt.js';
import { eintragLeer } from './eintrag-leer.js';
import { emailUngueltig } from './email-ungueltig.js';
import { ergebnisFehlt } from './ergebnis-fehlt.js';
import { erstberatungFrist } from './erstberatung-frist.js';
import { farbeUngueltig } from './farbe-ungueltig.js';
import { gitKonflikt } from './git-konflikt.js';
import { gremiumUnbekannt } from './gremium-unbekannt.js';
import { htmlEntfernt } from './html-entfernt.js';
import { htmlZeichen } from './html-zeichen.js';
import { idDoppelt } from './id-doppelt.js';
import { ignoriereKommentar } from './ignoriere-kommentar.js';
import { jaNeinUnklar } from './ja-nein-unklar.js';
import { jahrAlsPlatzhalter } from './jahr-als-platzhalter.js';
import { kennungUngueltig } from './kennung-ungueltig.js';
import { kopfBeginn } from './kopf-beginn.js';
import { kopfEndeFehlt } from './kopf-ende-fehlt.js';
import { kopfFehlt } from './kopf-fehlt.js';
import { kopfVerschachtelt } from './kopf-verschachtelt.js';
import { kopfZuGross } from './kopf-zu-gross.js';
import { kostenOhneAngabe } from './kosten-ohne-angabe.js';
import { kriteriumDoppelt } from './kriterium-doppelt.js';
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
import { leitfadenWiderspruch } from './leitfaden-widerspruch.js';
import { linkEntfernt } from './link-entfernt.js';
import { linkNichtErkannt } from './link-nicht-erkannt.js';
import { linkTaeuschend } from './link-taeuschend.js';
import { linkUngueltig } from './link-ungueltig.js';
import { listeAusVersehen } from './liste-aus-versehen.js';
import { listenpflicht } from './listenpflicht.js';
import { listungFreiwillig } from './listung-freiwillig.js';
import { nochNichtBekannt } from './noch-nicht-bekannt.js';
import { pflichtangabeFehlt } from './pflichtangabe-fehlt.js';
import { platzhalterImText } from './platzhalter-im-text.js';
import { postfachImText } from './postfach-im-text.js';
import { postfachPersoenlich } from './postfach-persoenlich.js';
import { regelEinstellung } from './regel-einstellung.js';
import type { Rule } from './rule.js';
import { satzZuLang } from './satz-zu-lang.js';
import { stadtteilMehrdeutig } from './stadtteil-mehrdeutig.js';
import { stadtteilUnbekannt } from './stadtteil-unbekannt.js';
import { stadtteileViele } from './stadtteile-viele.js';
import { standNochNichtBegonnen } from './stand-noch-nicht-begonnen.js';
import { stelleUnbekannt } from './stelle-unbekannt.js';
import { steuerzeichen } from './steuerzeichen.js';
import { stufeFehlt } from './stufe-fehlt.js';
import { stufeUnbekannt } from './stufe-unbekannt.js';
import { tabelleOhneTrennzeile } from './tabelle-ohne-trennzeile.js';
import { terminVerkehrt } from './termin-verkehrt.js';
import { textAbgeschnitten } from './text-abgeschnitten.js';
import { textOhneAbschnitt } from './text-ohne-abschnitt.js';
import { textSchwerLesbar } from './text-schwer-lesbar.js';
import { textUeberEineSeite } from './text-ueber-eine-seite.js';
import { textZuLang } from './text-zu-lang.js';
import { textZuVerschachtelt } from './text-zu-verschachtelt.js';
import { themaUnbekannt } from './thema-unbekannt.js';
import { titelDoppelt } from './titel-doppelt.js';
import { ueberschriftAusVersehen } from './ueberschrift-aus-versehen.js';
import { ueberschriftSprung } from './ueberschrift-sprung.js';
import { unsichtbaresZeichen } from './unsichtbares-zeichen.js';
import { vorlageUnbekannt } from './vorlage-unbekannt.js';
import { votumUnvollstaendig } from './votum-unvollstaendig.js';
import { votumZaehltNicht } from './votum-zaehlt-nicht.js';
import { yamlAnfuehrung } from './yaml-anfuehrung.js';
import { yamlDoppelpunkt } from './yaml-doppelpunkt.js';
import { yamlEinrueckung } from './yaml-einrueckung.js';
import { yamlSonderzeichen } from './yaml-sonderzeichen.js';
import { yamlStrich } from './yaml-strich.js';
import { yamlSyntax } from './yaml-syntax.js';
import { yamlTabulator } from './yaml-tabulator.js';
import { zahlUnklar } from './zahl-unklar.js';
import { zeichenVorVerweis } from './zeichen-vor-verweis.js';
import { zeichensalat } from './zeichensalat.js';
import { zeichensatz } from './zeichensatz.js';
import { zeitraumVorbei } from './zeitraum-vorbei.js';
import { zweiSteckbriefe } from './zwei-steckbriefe.js';

/** Every rule, by id. A test holds this list against the folder and the pages. */
export const rules: readonly Rule[] = [
  abkuerzungUnerklaert,
  abschnittDoppelt,
  abschnittFehlt,
  abschnittUnbekannt,
  aktualisiertZukunft,
  aktualisierungVergessen,
  angabeArt,
  angabeDoppelt,
  angabeUnbekannt,
  angabenVeraltet,
  aufzaehlungOhneStrich,
  ausnahmeUnbekannt,
  ausnahmeUnvollstaendig,
  auswahlUnbekannt,
  bearbeitungsstandUnbekannt,
  bedingtePflicht,
  beendetFehlt,
  beendetOhneGrund,
  beendetWiderspruch,
  begruendungFehlt,
  beteiligungGeplantFehlt,
  beteiligungWiderspruch,
  bildEntfernt,
  bildFehlt,
  bildOhneText,
  bildUngeeignet,
  codeAusVersehen,
  codeEndeFehlt,
  dateiNichtLesbar,
  dateiVerweis,
  dateiZuGross,
  dateinameGesperrt,
  dateinameUngewoehnlich,
  datumDeutsch,
  datumUngueltig,
  dauerUngueltig,
  eintragDoppelt,
  eintragLeer,
  emailUngueltig,
  ergebnisFehlt,
  erstberatungFrist,
  farbeUngueltig,
  gitKonflikt,
  gremiumUnbekannt,
  htmlEntfernt,
  htmlZeichen,
  idDoppelt,
  ignoriereKommentar,
  jaNeinUnklar,
  jahrAlsPlatzhalter,
  kennungUngueltig,
  kopfBeginn,
  kopfEndeFehlt,
  kopfFehlt,
  kopfVerschachtelt,
  kopfZuGross,
  kostenOhneAngabe,
  kriteriumDoppelt,
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
  leitfadenWiderspruch,
  linkEntfernt,
  linkNichtErkannt,
  linkTaeuschend,
  linkUngueltig,
  listeAusVersehen,
  listenpflicht,
  listungFreiwillig,
  nochNichtBekannt,
  pflichtangabeFehlt,
  platzhalterImText,
  postfachImText,
  postfachPersoenlich,
  regelEinstellung,
  satzZuLang,
  stadtteilMehrdeutig,
  stadtteilUnbekannt,
  stadtteileViele,
  standNochNichtBegonnen,
  stelleUnbekannt,
  steuerzeichen,
  stufeFehlt,
  stufeUnbekannt,
  tabelleOhneTrennzeile,
  terminVerkehrt,
  textAbgeschnitten,
  textOhneAbschnitt,
  textSchwerLesbar,
  textUeberEineSeite,
  textZuLang,
  textZuVerschachtelt,
  themaUnbekannt,
  titelDoppelt,
  ueberschriftAusVersehen,
  ueberschriftSprung,
  unsichtbaresZeichen,
  vorlageUnbekannt,
  votumUnvollstaendig,
  votumZaehltNicht,
  yamlAnfuehrung,
  yamlDoppelpunkt,
  yamlEinrueckung,
  yamlSonderzeichen,
  yamlStrich,
  yamlSyntax,
  yamlTabulator,
  zahlUnklar,
  zeichenVorVerweis,
  zeichensalat,
  zeichensatz,
  zeitraumVorbei,
  zweiSteckbriefe,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);
