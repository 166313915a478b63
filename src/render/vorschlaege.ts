import { quelleInWorten } from '../model/fristen.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import type { Vorschlagsfenster } from '../model/vorschlaege.js';
import { contentOf, tag } from './content.js';
import { aside, type Content, link, paragraph, text } from './nodes.js';

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

/** Until when residents can propose participation, how, and by whose word. Empty where there is no window for it. */
export function vorschlagContent({ vorschlaege, leitfaden }: Vorhaben): Content {
  if (!vorschlaege) return [];
  const { lage, quelle } = vorschlaege;
  const isFirm = quelle === undefined || quelle.art === 'beschlossen' || quelle.art === 'formular';
  const way = lage === 'vorbei' ? undefined : leitfaden.vorschlaege;
  return [
    paragraph(text(satzOf(vorschlaege))),
    ...(isFirm ? [] : [aside(text(quelleInWorten(quelle)))]),
    ...contentOf(way?.text),
    ...(way?.link ? [paragraph(link(way.link, 'Beteiligung vorschlagen'))] : []),
  ];
}
