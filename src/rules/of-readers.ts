import { angabeArt } from './angabe-art.js';
import { angabeDoppelt } from './angabe-doppelt.js';
import { angabeImText } from './angabe-im-text.js';
import { angabeUnbekannt } from './angabe-unbekannt.js';
import { anmerkungEndeFehlt } from './anmerkung-ende-fehlt.js';
import { aufzaehlungOhneStrich } from './aufzaehlung-ohne-strich.js';
import { ausnahmeUnbekannt } from './ausnahme-unbekannt.js';
import { auswahlUnbekannt } from './auswahl-unbekannt.js';
import { bearbeitungsstandUnbekannt } from './bearbeitungsstand-unbekannt.js';
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
import { eintragLeer } from './eintrag-leer.js';
import { emailUngueltig } from './email-ungueltig.js';
import { farbeUngueltig } from './farbe-ungueltig.js';
import { gitKonflikt } from './git-konflikt.js';
import { gremiumUnbekannt } from './gremium-unbekannt.js';
import { htmlEntfernt } from './html-entfernt.js';
import { idDoppelt } from './id-doppelt.js';
import { ignoriereKommentar } from './ignoriere-kommentar.js';
import { jaNeinUnklar } from './ja-nein-unklar.js';
import { kennungUngueltig } from './kennung-ungueltig.js';
import { kopfBeginn } from './kopf-beginn.js';
import { kopfEndeFehlt } from './kopf-ende-fehlt.js';
import { kopfFehlt } from './kopf-fehlt.js';
import { kopfVerschachtelt } from './kopf-verschachtelt.js';
import { kopfZuGross } from './kopf-zu-gross.js';
import { kriteriumDoppelt } from './kriterium-doppelt.js';
import { leitfadenWiderspruch } from './leitfaden-widerspruch.js';
import { linkEntfernt } from './link-entfernt.js';
import { linkTaeuschend } from './link-taeuschend.js';
import { linkUngueltig } from './link-ungueltig.js';
import { listeAusVersehen } from './liste-aus-versehen.js';
import { logoUnbrauchbar } from './logo-unbrauchbar.js';
import { regelEinstellung } from './regel-einstellung.js';
import type { Rule } from './rule.js';
import { stadtteilUnbekannt } from './stadtteil-unbekannt.js';
import { stelleUnbekannt } from './stelle-unbekannt.js';
import { steuerzeichen } from './steuerzeichen.js';
import { stufeUnbekannt } from './stufe-unbekannt.js';
import { tabelleOhneTrennzeile } from './tabelle-ohne-trennzeile.js';
import { tabellenzelleVerloren } from './tabellenzelle-verloren.js';
import { textAbgeschnitten } from './text-abgeschnitten.js';
import { textZuLang } from './text-zu-lang.js';
import { textZuVerschachtelt } from './text-zu-verschachtelt.js';
import { themaUnbekannt } from './thema-unbekannt.js';
import { titelDoppelt } from './titel-doppelt.js';
import { ueberschriftAusVersehen } from './ueberschrift-aus-versehen.js';
import { ueberschriftSprung } from './ueberschrift-sprung.js';
import { unsichtbaresZeichen } from './unsichtbares-zeichen.js';
import { yamlAnfuehrung } from './yaml-anfuehrung.js';
import { yamlDoppelpunkt } from './yaml-doppelpunkt.js';
import { yamlEinrueckung } from './yaml-einrueckung.js';
import { yamlSonderzeichen } from './yaml-sonderzeichen.js';
import { yamlStrich } from './yaml-strich.js';
import { yamlSyntax } from './yaml-syntax.js';
import { yamlTabulator } from './yaml-tabulator.js';
import { zahlUnklar } from './zahl-unklar.js';
import { zeichensalat } from './zeichensalat.js';
import { zeichensatz } from './zeichensatz.js';
import { zweiSteckbriefe } from './zwei-steckbriefe.js';

/** What is found without the model: by the readers in a file, or in several files together. Its sentences and pages are here. */
export const ofReaders: readonly Rule[] = [
  angabeArt,
  angabeDoppelt,
  angabeImText,
  angabeUnbekannt,
  anmerkungEndeFehlt,
  aufzaehlungOhneStrich,
  ausnahmeUnbekannt,
  auswahlUnbekannt,
  bearbeitungsstandUnbekannt,
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
  eintragLeer,
  emailUngueltig,
  farbeUngueltig,
  gitKonflikt,
  gremiumUnbekannt,
  htmlEntfernt,
  idDoppelt,
  ignoriereKommentar,
  jaNeinUnklar,
  kennungUngueltig,
  kopfBeginn,
  kopfEndeFehlt,
  kopfFehlt,
  kopfVerschachtelt,
  kopfZuGross,
  kriteriumDoppelt,
  leitfadenWiderspruch,
  linkEntfernt,
  linkTaeuschend,
  linkUngueltig,
  listeAusVersehen,
  logoUnbrauchbar,
  regelEinstellung,
  stadtteilUnbekannt,
  stelleUnbekannt,
  steuerzeichen,
  stufeUnbekannt,
  tabelleOhneTrennzeile,
  tabellenzelleVerloren,
  textAbgeschnitten,
  textZuLang,
  textZuVerschachtelt,
  themaUnbekannt,
  titelDoppelt,
  ueberschriftAusVersehen,
  ueberschriftSprung,
  unsichtbaresZeichen,
  yamlAnfuehrung,
  yamlDoppelpunkt,
  yamlEinrueckung,
  yamlSonderzeichen,
  yamlStrich,
  yamlSyntax,
  yamlTabulator,
  zahlUnklar,
  zeichensalat,
  zeichensatz,
  zweiSteckbriefe,
];
