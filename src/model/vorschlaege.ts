import { byText } from '../base/order.js';
import { fristenOf, letzterTag } from './fristen.js';
import type { Leitfaden, Quelle } from './leitfaden.js';
import { beteiligungGeplant, type Mitmachen } from './mitmachen.js';
import type { Angaben } from './steckbrief.js';

/** From when until when residents can propose participation in a Vorhaben, both days included. */
export interface Vorschlagsfenster {
  readonly von?: string;
  readonly bis: string;
  /** Where the Stichtag lies. */
  readonly lage: 'kuenftig' | 'offen' | 'vorbei';
  /** Where the Frist comes from. */
  readonly quelle?: Quelle;
}

/**
 * The window for proposals, past ones too. There is one only where nothing is planned or decided yet: who has a date
 * need not ask for one. Of several Fristen the one that ends first counts, so that nobody is promised too much.
 *
 * @param mitmachen the answer to "Kann ich mitmachen?"
 */
export function vorschlagsfensterOf(
  angaben: Angaben,
  leitfaden: Leitfaden,
  { antwort }: Mitmachen,
  stichtag: string,
): Vorschlagsfenster | undefined {
  if (antwort !== 'nein' && antwort !== 'unbekannt') return undefined;
  if (beteiligungGeplant(angaben, leitfaden) === true) return undefined;
  const { aufgenommen_am: von } = angaben;
  const [first] = fristenOf(leitfaden, 'vorschlag')
    .flatMap((frist) => {
      const bis = letzterTag(frist, angaben);
      return bis === undefined ? [] : [{ bis, ...(frist.quelle ? { quelle: frist.quelle } : {}) }];
    })
    .sort((a, b) => byText(a.bis, b.bis));
  if (!first || first.bis < (von ?? '')) return undefined;
  const lage = first.bis < stichtag ? 'vorbei' : stichtag < (von ?? '') ? 'kuenftig' : 'offen';
  return { ...(von === undefined ? {} : { von }), lage, ...first };
}
