import { beteiligungGeplant, termineAt } from '../model/mitmachen.js';
import type { Angaben } from '../model/steckbrief.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { antwortSatz } from './antwort.js';
import { betroffeneContent } from './betroffene.js';
import { contentOf } from './content.js';
import { artContent, formell, terminContent, wegContent } from './felder-beteiligung.js';
import { type Content, joined, lineOf, list, paragraph, strong, text, withClass } from './nodes.js';
import type { Umfeld } from './umfeld.js';
import { anregenContent, vorschlagContent } from './vorschlaege.js';

/** The answer to "Kann ich mitmachen?" with all that belongs to it. */
export interface Antwort {
  readonly satz: string;
  readonly content: Content;
  /** The fields that it shows whole, so that nothing below has to repeat them. */
  readonly zeigt: readonly string[];
}

interface Teil {
  readonly content: Content;
  readonly zeigt: readonly string[];
}

const nothing: Teil = { content: [], zeigt: [] };

const saying = (sentence: string): Content => [paragraph(text(sentence))];

/** A name and a few words on one line; several ways are set in a row if each is a line. */
function line(name: string, content: Content, zeigt: string): Teil {
  const [only] = content;
  const isList = only?.type === 'list' && content.length === 1;
  const lines = isList ? only.children.map((item) => lineOf(item.children)) : [lineOf(content)];
  const inline = lines.filter((words) => words !== undefined);
  if (content.length === 0) return nothing;
  const head = strong(text(`${name}:`));
  if (inline.length < lines.length) return { content: [paragraph(head), ...content], zeigt: [zeigt] };
  return { content: [paragraph(head, text(' '), ...joined(inline, ', '))], zeigt: [zeigt] };
}

/** All windows that are open, that come, and that have no date yet, each with the way to it. */
function termine({ steckbrief }: Vorhaben, stichtag: string): Teil {
  const { offen, kommend, unklar } = termineAt(steckbrief, stichtag);
  const items = [...offen.map(wegContent), ...[...kommend, ...unklar].map((termin) => terminContent(termin))];
  const [only] = items;
  const content = items.length > 1 ? [withClass('reihe', list(items))] : (only ?? []);
  return {
    content: [...content, ...betroffeneContent(steckbrief, [...offen, ...kommend, ...unklar])],
    zeigt: ['beteiligung.termine'],
  };
}

/** How and in which time people can take part, as long as it is not over. */
function howAndWhen({ beteiligung }: Angaben): Teil {
  const how = line('Wie', artContent(beteiligung?.art), 'beteiligung.art');
  const zeitrahmen = contentOf(beteiligung?.zeitrahmen);
  const when = lineOf(zeitrahmen) ? line('Zeitrahmen', zeitrahmen, 'beteiligung.zeitrahmen') : nothing;
  return together(how, when);
}

const together = (...teile: readonly Teil[]): Teil => ({
  content: teile.flatMap(({ content }) => content),
  zeigt: teile.flatMap(({ zeigt }) => zeigt),
});

/** A "no" is none to what the law provides for: who asks whether to take part must read of it here. */
function formelles({ steckbrief }: Vorhaben): Teil {
  const content = formell(steckbrief);
  if (steckbrief.beteiligung?.formell?.vorgesehen === false || content.length === 0) return nothing;
  return {
    content: [paragraph(strong(text('Förmliche Beteiligung nach dem Gesetz'))), ...content],
    zeigt: ['beteiligung.formell'],
  };
}

/** What can be said honestly when nobody has named a window. */
function unknown({ steckbrief, leitfaden }: Vorhaben): Content {
  const geplant = beteiligungGeplant(steckbrief, leitfaden);
  if (geplant === true)
    return saying(
      'Beteiligung ist vorgesehen. Ein Termin, an dem Sie mitmachen können, steht noch nicht fest.',
    );
  return geplant === 'offen' ? saying('Ob es eine Beteiligung gibt, ist noch offen.') : [];
}

function answer(vorhaben: Vorhaben, { stichtag }: Umfeld): Teil {
  const { steckbrief, mitmachen } = vorhaben;
  switch (mitmachen.antwort) {
    case 'ja':
    case 'spaeter':
    case 'nur-fuer':
      return together(termine(vorhaben, stichtag), howAndWhen(steckbrief));
    case 'unbekannt':
      return together(
        { content: unknown(vorhaben), zeigt: [] },
        termine(vorhaben, stichtag),
        howAndWhen(steckbrief),
      );
    case 'nein':
      return together(
        {
          content: [...saying('Eine Beteiligung ist nicht geplant.'), ...contentOf(mitmachen.begruendung)],
          zeigt: ['beteiligung.begruendung'],
        },
        termine(vorhaben, stichtag),
      );
    case 'abgeschlossen':
      return {
        content: mitmachen.was === 'vorhaben' ? [] : saying('Die Beteiligung ist beendet.'),
        zeigt: termineAt(steckbrief, stichtag).unklar.length === 0 ? ['beteiligung.termine'] : [],
      };
  }
}

/** The box that answers first of all whether, until when, how and where people can take part. */
export function antwortMitAllem(vorhaben: Vorhaben, umfeld: Umfeld): Antwort {
  const { antwort } = vorhaben.mitmachen;
  const proposals = [...vorschlagContent(vorhaben), ...anregenContent(vorhaben, umfeld)];
  const { content, zeigt } = together(
    answer(vorhaben, umfeld),
    { content: proposals, zeigt: [] },
    antwort === 'nein' || antwort === 'unbekannt' ? formelles(vorhaben) : nothing,
  );
  return { satz: antwortSatz(vorhaben), content, zeigt };
}
