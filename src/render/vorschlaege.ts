import { quelleInWorten } from '../model/fristen.js';
import { beteiligungGeplant } from '../model/mitmachen.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import type { Vorschlagsfenster } from '../model/vorschlaege.js';
import { contentOf, tag } from './content.js';
import { aside, type Content, knopf, link, paragraph, text } from './nodes.js';
import { titelOf } from './titel.js';
import type { Umfeld } from './umfeld.js';
import { mailtoUrlWith } from './url.js';

function satzOf({ von = '', bis, lage }: Vorschlagsfenster): string {
  switch (lage) {
    case 'kuenftig':
      return `Vom ${tag(von)} bis zum ${tag(bis)} können Sie Beteiligung vorschlagen.`;
    case 'offen':
      return `Bis zum ${tag(bis)} können Sie Beteiligung vorschlagen.`;
    case 'vorbei':
      return `Die Frist, um Beteiligung vorzuschlagen, endete am ${tag(bis)}.`;
  }
}

/** Until when residents can propose participation, and by whose word. Empty where there is no window for it. */
export function vorschlagContent({ vorschlaege }: Vorhaben): Content {
  if (!vorschlaege) return [];
  const { quelle } = vorschlaege;
  const isFirm = quelle === undefined || quelle.art === 'beschlossen' || quelle.art === 'formular';
  return [paragraph(text(satzOf(vorschlaege))), ...(isFirm ? [] : [aside(text(quelleInWorten(quelle)))])];
}

/** Whether nothing is planned or known, and no Frist for proposals is over. */
function isAnregbar({ steckbrief, mitmachen, leitfaden, vorschlaege }: Vorhaben): boolean {
  if (mitmachen.antwort !== 'nein' && mitmachen.antwort !== 'unbekannt') return false;
  return beteiligungGeplant(steckbrief, leitfaden) !== true && vorschlaege?.lage !== 'vorbei';
}

/** The mail to who publishes the list; the subject names the Vorhaben, so that the answer finds it. */
function mailLink({ steckbrief }: Vorhaben, { einstellungen }: Umfeld): Content {
  const email = einstellungen.herausgeber?.email;
  const url = email && mailtoUrlWith(email, `Beteiligung anregen: ${titelOf(steckbrief)}`);
  if (!email || !url) return [];
  return [
    knopf({ type: 'link', url, children: [text('Beteiligung anregen')] }),
    aside(
      text(`Der Link öffnet eine E-Mail an ${email}. Eine Zusage ist mit einer Anregung nicht verbunden.`),
    ),
  ];
}

/**
 * The way to ask for participation where none is planned or known: as the Leitfaden says it, else a mail to who
 * publishes the list. Nothing is promised.
 */
export function anregenContent(vorhaben: Vorhaben, umfeld: Umfeld): Content {
  if (!isAnregbar(vorhaben)) return [];
  const { vorschlaege: way } = vorhaben.leitfaden;
  const words = contentOf(way?.text);
  if (!way?.link && words.length > 0) return words;
  const target = link(way?.link, vorhaben.vorschlaege ? 'Beteiligung vorschlagen' : 'Beteiligung anregen');
  if (target.type === 'link') return [...words, knopf(target)];
  return mailLink(vorhaben, umfeld);
}
