import { type Angaben, isKeineAngabe, isNochNichtBekannt, type Termin } from '../model/steckbrief.js';
import { plainOf } from './content.js';
import { aside, type Content, link, text } from './nodes.js';
import { mailtoUrl } from './url.js';

/**
 * Who is meant by "für Betroffene", once below windows that are open to them; empty without such a window. The Steckbrief
 * has no field for it: besides the title of the window only the office can say who belongs to them.
 */
export function betroffeneContent({ ansprechperson }: Angaben, termine: readonly Termin[]): Content {
  if (!termine.some(({ offen_fuer }) => offen_fuer === 'betroffene')) return [];
  const { stelle, email } = ansprechperson ?? {};
  const words = [stelle, email].find((one) => one && !isKeineAngabe(one) && !isNochNichtBekannt(one));
  const first = 'Betroffene sind Menschen, die das Vorhaben besonders angeht.';
  if (!words) return [aside(text(first))];
  const answers = link(email && mailtoUrl(email), plainOf(words));
  return [aside(text(`${first} Ob Sie dazugehören, können Sie hier fragen: `), answers, text('.'))];
}
