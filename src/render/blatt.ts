import { isBeendet } from '../model/mitmachen.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { type Teil, teileOf } from './abschnitte.js';
import { type Begruendung, begruendungOf } from './begruendung.js';
import { withBilder } from './bilder.js';
import { type Angabe, blickOf } from './blick.js';
import { contentOf, tag } from './content.js';
import { type Erklaerer, erklaererOf } from './erklaeren.js';
import { type Antwort, antwortMitAllem } from './mitmachen.js';
import type { Content } from './nodes.js';
import { titelOf } from './titel.js';
import type { Umfeld } from './umfeld.js';
import { verlaufOf } from './verlauf.js';

export { standOf, wo } from './blick.js';
export { titelOf } from './titel.js';

/** That a Vorhaben is over, since when and why. */
export interface Ende {
  readonly satz: string;
  readonly grund: Content;
}

/** A published Vorhaben as readers get it, in words, before a format writes it down; the parts in the order of the page. */
export interface Blatt {
  readonly id: string;
  readonly bezeichnung: string;
  /** "Angaben vom 29. Juli 2022" */
  readonly stand: string | undefined;
  readonly ende: Ende | undefined;
  readonly kurzbeschreibung: Content;
  readonly antwort: Antwort;
  readonly blick: readonly Angabe[];
  readonly teile: readonly Teil[];
  /** Why it is on the list; undefined in a city without criteria. */
  readonly begruendung: Begruendung | undefined;
  /** What comes last: what happened so far, and what has no other place. */
  readonly schluss: readonly Teil[];
}

function endeOf({ steckbrief }: Vorhaben, { stichtag }: Umfeld): Ende | undefined {
  if (!isBeendet(steckbrief, stichtag)) return undefined;
  const { datum, grund } = steckbrief.beendet ?? {};
  return {
    satz: datum ? `Dieses Vorhaben ist beendet seit dem ${tag(datum)}.` : 'Dieses Vorhaben ist beendet.',
    grund: contentOf(grund),
  };
}

/** Whether "Ist Beteiligung geplant?" is answered: nothing else stands in the row, or what was planned is over. */
function geplantIsSaid({ steckbrief, mitmachen }: Vorhaben, zeigt: readonly string[]): boolean {
  const { geplant, stufe, intensitaet, begruendung } = steckbrief.beteiligung ?? {};
  if (mitmachen.antwort === 'abgeschlossen' && geplant === true) return true;
  return !stufe && !intensitaet && (!begruendung || zeigt.includes('beteiligung.begruendung'));
}

const explainedTeile = (teile: readonly Teil[], explain: Erklaerer): readonly Teil[] =>
  teile.map((teil) => ({ ...teil, content: explain(teil.content) }));

/** Explains the abbreviations in the order of the page, each where it stands first. */
function explained(blatt: Blatt, explain: Erklaerer): Blatt {
  const { ende, begruendung } = blatt;
  return {
    ...blatt,
    ende: ende && { ...ende, grund: explain(ende.grund) },
    kurzbeschreibung: explain(blatt.kurzbeschreibung),
    antwort: { ...blatt.antwort, content: explain(blatt.antwort.content) },
    blick: blatt.blick.map((angabe) => ({ ...angabe, content: explain(angabe.content) })),
    teile: explainedTeile(blatt.teile, explain),
    begruendung: begruendung && {
      ...begruendung,
      kriterien: begruendung.kriterien.map((one) => ({ ...one, begruendung: explain(one.begruendung) })),
    },
    schluss: explainedTeile(blatt.schluss, explain),
  };
}

/** All that the public gets to read about one Vorhaben. */
export function blattOf(vorhaben: Vorhaben, umfeld: Umfeld): Blatt {
  const { steckbrief, leitfaden } = vorhaben;
  const { stichtag, einstellungen } = umfeld;
  const antwort = antwortMitAllem(vorhaben, umfeld);
  const ende = endeOf(vorhaben, umfeld);
  const blick = blickOf(steckbrief, leitfaden);
  const verlauf = verlaufOf(vorhaben, stichtag);
  const gezeigt = new Set([
    ...antwort.zeigt,
    ...blick.flatMap(({ zeigt }) => zeigt),
    ...(geplantIsSaid(vorhaben, antwort.zeigt) ? ['beteiligung.geplant'] : []),
    ...(ende ? ['beendet'] : []),
    ...(verlauf.length > 0 && (steckbrief.aufgenommen_am ?? '') <= stichtag ? ['aufgenommen_am'] : []),
  ]);
  const { teile, weitere } = teileOf(steckbrief, leitfaden, { stichtag, gezeigt });
  const history = { id: 'verlauf', titel: 'Was ist bisher passiert?', content: verlauf };
  const blatt: Blatt = {
    id: steckbrief.id,
    bezeichnung: titelOf(steckbrief),
    stand: steckbrief.aktualisiert_am ? `Angaben vom ${tag(steckbrief.aktualisiert_am)}` : undefined,
    ende,
    kurzbeschreibung: contentOf(steckbrief.kurzbeschreibung),
    antwort,
    blick,
    teile,
    begruendung: begruendungOf(vorhaben, einstellungen.kriterien_zeigen),
    schluss: [...(verlauf.length > 0 ? [history] : []), ...weitere],
  };
  const explain = erklaererOf(leitfaden);
  return explained(blatt, (content) => withBilder(explain(content), vorhaben));
}
