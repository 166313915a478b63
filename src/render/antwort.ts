import type { Leitfaden } from '../model/leitfaden.js';
import { beteiligungGeplant } from '../model/mitmachen.js';
import type { Angaben, Termin } from '../model/steckbrief.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { contentOf, tag } from './content.js';
import { artContent, terminContent } from './felder-beteiligung.js';
import { type Content, joined, lineOf, paragraph, strong, text } from './nodes.js';
import { vorschlagContent } from './vorschlaege.js';

/** The answer to "Kann ich mitmachen?" in words. */
export interface Antwort {
  /** One short line with dates in full, never "heute": the page is read on other days. */
  readonly satz: string;
  readonly content: Content;
}

const oneDay = ({ von, bis }: Termin): boolean => bis === undefined || von === bis;

const forWhom = ({ offen_fuer }: Termin): string => (offen_fuer === 'betroffene' ? 'für Betroffene ' : '');

const saying = (sentence: string): Content => [paragraph(text(sentence))];

function howToTakePart({ beteiligung }: Angaben): Content {
  const content = artContent(beteiligung?.art);
  const [only] = content;
  const lines =
    only?.type === 'list' && content.length === 1
      ? only.children.map((item) => lineOf(item.children))
      : [lineOf(content)];
  const inline = lines.filter((line) => line !== undefined);
  if (content.length === 0) return [];
  return inline.length === lines.length
    ? [paragraph(strong(text('Wie:')), text(' '), ...joined(inline, ', '))]
    : [paragraph(strong(text('Wie:'))), ...content];
}

/** What can be said honestly when nobody has named a window. */
function unknown(angaben: Angaben, leitfaden: Leitfaden): Content {
  const geplant = beteiligungGeplant(angaben, leitfaden);
  if (geplant === true) {
    return saying(
      'Beteiligung ist vorgesehen. Ein Termin, an dem Sie mitmachen können, steht noch nicht fest.',
    );
  }
  return geplant === 'offen' ? saying('Ob es eine Beteiligung gibt, ist noch offen.') : [];
}

function answer({ steckbrief, mitmachen, leitfaden }: Vorhaben): Antwort {
  switch (mitmachen.antwort) {
    case 'ja': {
      const { termin } = mitmachen;
      const day = tag(termin.bis ?? termin.von ?? '');
      return {
        satz: `Ja, ${forWhom(termin)}${oneDay(termin) ? 'am' : 'bis'} ${day}.`,
        content: [...terminContent(termin), ...howToTakePart(steckbrief)],
      };
    }
    case 'spaeter': {
      const { termin } = mitmachen;
      return {
        satz: `Später, ${forWhom(termin)}${oneDay(termin) ? 'am' : 'ab'} ${tag(termin.von ?? '')}.`,
        content: [...terminContent(termin), ...howToTakePart(steckbrief)],
      };
    }
    case 'nur-fuer':
      return { satz: 'Nur für Fachleute.', content: terminContent(mitmachen.termin) };
    case 'nein':
      return {
        satz: 'Nein.',
        content: [...saying('Eine Beteiligung ist nicht geplant.'), ...contentOf(mitmachen.begruendung)],
      };
    case 'abgeschlossen':
      return {
        satz: mitmachen.seit ? `Abgeschlossen seit ${tag(mitmachen.seit)}.` : 'Abgeschlossen.',
        content: saying(
          mitmachen.was === 'vorhaben' ? 'Das Vorhaben ist beendet.' : 'Die Beteiligung ist beendet.',
        ),
      };
    case 'unbekannt':
      return { satz: 'Noch nicht bekannt.', content: unknown(steckbrief, leitfaden) };
  }
}

/** The words for the answer that the model gives. They never promise more than it: "Ja" only for an open window. */
export function antwortOf(vorhaben: Vorhaben): Antwort {
  const { satz, content } = answer(vorhaben);
  return { satz, content: [...content, ...vorschlagContent(vorhaben)] };
}
