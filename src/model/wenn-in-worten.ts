import { enumerate, grouped } from '../base/words.js';
import { benennung } from './benennung.js';
import type { Leitfaden } from './leitfaden.js';
import type { Angaben } from './steckbrief.js';
import { trifftZu, type Wenn } from './wenn.js';

const wort = (wert: string): string => (/^(ja|nein|offen)$/.test(wert) ? wert : `„${wert}“`);

/**
 * A condition on fields as a clause that follows "wenn" or "weil": "bei „geplant“ unter „beteiligung“ nein steht". What is
 * nested stands in brackets, so that "und" and "oder" cannot be mistaken.
 */
export function wennInWorten(wenn: Wenn, leitfaden: Leitfaden | undefined, isInner = false): string {
  if ('alle' in wenn || 'eines' in wenn) {
    const [teile, last] =
      'alle' in wenn ? ([wenn.alle, ' und '] as const) : ([wenn.eines, ' oder '] as const);
    const text = teile.map((teil) => wennInWorten(teil, leitfaden, teile.length > 1)).join(last);
    return isInner && teile.length > 1 ? `(${text})` : text;
  }
  const wo = `bei ${benennung(`/${wenn.feld.replaceAll('.', '/')}`, leitfaden)}`;
  if ('ausgefuellt' in wenn) return `${wo} ${wenn.ausgefuellt ? 'etwas' : 'nichts'} steht`;
  if ('ab' in wenn) return `${wo} mindestens ${grouped(wenn.ab)} steht`;
  const werte = typeof wenn.ist === 'string' ? [wenn.ist] : wenn.ist;
  return `${wo} ${enumerate(werte.map(wort), 'oder')} steht`;
}

/** The parts of a condition for which it holds: of several possible values the one that stands there. */
export function zutreffenderTeil(wenn: Wenn, angaben: Angaben): Wenn {
  if ('alle' in wenn) return { alle: wenn.alle.map((teil) => zutreffenderTeil(teil, angaben)) };
  const holds = (one: Wenn) => trifftZu(one, angaben) === true;
  if ('eines' in wenn) {
    const teil = wenn.eines.find(holds);
    return teil ? zutreffenderTeil(teil, angaben) : wenn;
  }
  if (!('ist' in wenn) || typeof wenn.ist === 'string') return wenn;
  const { feld } = wenn;
  const ist = wenn.ist.find((wert) => holds({ feld, ist: wert }));
  return ist === undefined ? wenn : { feld, ist };
}
