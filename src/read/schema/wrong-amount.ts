import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { spotAt } from '../pointer.js';
import { type Context, wrongAt } from './context.js';
import { amountAmong, meantNumber } from './wrong-number.js';

/** The line for the words that are no number; empty if the group has none, or has it already. */
function remarkFor({ tree }: Context, pointer: string, wert: string): string {
  const hasRemark = spotAt(tree, '/kostenrahmen/hinweis')?.key !== undefined;
  const text = wert.replace(/\s+/g, ' ').trim();
  return pointer === '/kostenrahmen/betrag' && !hasRemark && text !== '' ? `hinweis: ${asTyped(text)}` : '';
}

/** What is wrong where a number is asked: signs that count nothing, words around it, or no number at all. */
export function wrongNumber(context: Context, pointer: string): Finding {
  const { value, wert, say } = wrongAt(context, pointer);
  const gemeint = meantNumber(wert);
  // Nobody plans for two euros: without its word the number is one of millions.
  if (pointer === '/kostenrahmen/betrag' && /^\d{1,3}[.,]\d{1,2}$/.test(wert.trim()))
    return say('zahl-unklar', 'klein', {
      millionen: String(Math.round(Number(gemeint) * 1e6)),
      tausend: String(Math.round(Number(gemeint) * 1000)),
    });
  if (gemeint !== '') return say('zahl-unklar', 'gemeint', { gemeint });
  const hinweis = value?.kind === 'text' ? remarkFor(context, pointer, wert) : '';
  const zahl = hinweis === '' ? '' : amountAmong(wert);
  if (zahl !== '') return say('zahl-unklar', 'mitWorten', { gemeint: zahl, hinweis });
  const beispiel = context.leitfaden ? (pointer.startsWith('/lage/') ? '12.1234' : '250000') : '2';
  return say('zahl-unklar', 'keineZahl', {
    beispiel,
    statt: /\p{L}{2}|\d\s*[-–—]\s*\d/u.test(wert) ? hinweis : '',
  });
}
