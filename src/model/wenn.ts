import type { Angaben, JaNeinOffen } from './steckbrief.js';

/** A condition on the fields of a Steckbrief, as a Leitfaden writes it. Each of the shapes is one, any other is none. */
export type Wenn =
  | { readonly feld: string; readonly ist: string | readonly string[] }
  | { readonly feld: string; readonly ab: number }
  | { readonly feld: string; readonly ausgefuellt: boolean }
  | { readonly alle: readonly Wenn[] }
  | { readonly eines: readonly Wenn[] };

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value of a field by its name with dots, `kostenrahmen.betrag`; undefined if a step is not there. */
export function wertVon(angaben: Angaben, feld: string): unknown {
  let value: unknown = angaben;
  for (const name of feld.split('.')) {
    if (!isGroup(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  // A criterion in its long form says the same as in its short one.
  return feld.startsWith('kriterien.') && isGroup(value) && 'trifft_zu' in value ? value.trifft_zu : value;
}

/** Whether a value says something: no empty text, list or group. */
export function isAusgefuellt(value: unknown): boolean {
  if (isGroup(value)) return Object.values(value).some(isAusgefuellt);
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}

const worte = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(worte);
  if (typeof value === 'boolean') return [value ? 'ja' : 'nein'];
  return typeof value === 'string' || typeof value === 'number' ? [String(value).trim()] : [];
};

/** Three values together: as soon as one decides, the open ones do not matter. */
function zusammen(parts: readonly JaNeinOffen[], deciding: boolean): JaNeinOffen {
  if (parts.includes(deciding)) return deciding;
  return parts.includes('offen') ? 'offen' : !deciding;
}

/** Whether a condition holds. A field that is missing or says `offen` leaves it open, unless it is asked if it is there. */
export function trifftZu(wenn: Wenn, angaben: Angaben): JaNeinOffen {
  if ('alle' in wenn)
    return zusammen(
      wenn.alle.map((part) => trifftZu(part, angaben)),
      false,
    );
  if ('eines' in wenn)
    return zusammen(
      wenn.eines.map((part) => trifftZu(part, angaben)),
      true,
    );
  const wert = wertVon(angaben, wenn.feld);
  if ('ausgefuellt' in wenn) return isAusgefuellt(wert) === wenn.ausgefuellt;
  if ('ab' in wenn) return typeof wert === 'number' ? wert >= wenn.ab : 'offen';
  const erwartet = typeof wenn.ist === 'string' ? [wenn.ist] : wenn.ist;
  const gegeben = worte(wert);
  if (gegeben.some((wort) => erwartet.includes(wort))) return true;
  return gegeben.length === 0 || gegeben.includes('offen') ? 'offen' : false;
}
