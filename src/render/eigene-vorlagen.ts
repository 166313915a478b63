import Handlebars from 'handlebars';
import type { Vorlage, Vorlagen } from './beilagen.js';
import { fehlstelleInSeite } from './seite-pruefen.js';
import { type Fehlstelle, fehlstelleIn, syntaxFehler } from './vorlagen-pruefen.js';

/** A template as the city has written it; `_kopf` is a part of others. */
export interface Quelltext {
  readonly name: string;
  readonly text: string;
}

/** What is wrong with a template, told to the caller. */
export type Melden = (name: string, fault: Fehlstelle) => never;

/** The same options as for ours (build/templates.mjs): a name that the page does not get is an error. */
const options = { strict: true, knownHelpersOnly: true, preventIndent: true };

/** What the template language says of a name that a page does not get: `"name" not defined in … - line:column`. */
const undefinedName = /^"?([^"]*?)"? not defined in [\s\S]* - (\d+):\d+$/;

/** What Node says if a template looks for a name in a text, as in `{{titel.lang}}`. */
const nothingInText = /^Cannot use 'in' operator to search for '([^']*)' in /;

/** What went wrong while a page was made, as far as a template can be the cause. */
function faultOf(error: unknown): Fehlstelle | undefined {
  const message = error instanceof Error ? error.message : '';
  const [, wort = '', line] = undefinedName.exec(message) ?? [];
  if (line !== undefined) return { art: 'name', zeile: Number(line), wort };
  const [, inText] = nothingInText.exec(message) ?? [];
  if (inText !== undefined) return { art: 'name', zeile: 0, wort: inText };
  if (error instanceof EvalError) return { art: 'gesperrt', zeile: 0, wort: '' };
  return undefined;
}

/** Parts stand in parts only a few levels deep; what goes deeper never ends, and one of the city's is the cause. */
const tiefste = 20;
let tiefe = 0;

/** A template that tells what is missing in it by its own name, and not by that of the page around it. */
const watched =
  (template: Vorlage, tell: (fault: Fehlstelle) => never, grenze = Number.POSITIVE_INFINITY): Vorlage =>
  (page, given) => {
    if (tiefe > grenze) tell({ art: 'kreis', zeile: 0, wort: '' });
    tiefe += 1;
    try {
      return template(page, given);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === undefined) throw error;
      return tell(fault);
    } finally {
      tiefe -= 1;
    }
  };

function compiled({ name, text }: Quelltext, teile: readonly string[], melden: Melden): Vorlage {
  let program: ReturnType<typeof Handlebars.parse>;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    return melden(name, syntaxFehler(text, error));
  }
  const fault = fehlstelleIn(name, program, teile);
  if (fault) melden(name, fault);
  return watched(Handlebars.compile(program, options), (found) => melden(name, found), tiefste);
}

/**
 * Compiles the templates of a city. Code is made from them at run time, so that this is loaded only for a city that has
 * some. `melden` is called with the first thing that is wrong, now or when a page is made.
 *
 * @param unsere our parts, which hold where the city has none of its own
 */
export function eigeneVorlagen(
  quelltexte: readonly Quelltext[],
  unsere: Readonly<Record<string, Vorlage>>,
  melden: Melden,
): Vorlagen {
  const names = [...Object.keys(unsere), ...quelltexte.map(({ name }) => name)];
  const teile = names.filter((name) => name.startsWith('_'));
  const made = Object.fromEntries(quelltexte.map((one) => [one.name, compiled(one, teile, melden)]));
  const ours = Object.fromEntries(
    Object.entries(unsere).map(([name, template]) => [
      name,
      watched(template, (fault) =>
        melden(name, { ...fault, art: fault.art === 'name' ? 'teil' : fault.art }),
      ),
    ]),
  );
  const [first = ''] = Object.keys(made);
  return {
    geprueft: (name, html) => {
      const fault = fehlstelleInSeite(html);
      return fault ? melden(Object.hasOwn(made, name) ? name : first, { ...fault, zeile: 0 }) : html;
    },
    seiten: made,
    teile: { ...ours, ...Object.fromEntries(Object.entries(made).filter(([name]) => name.startsWith('_'))) },
  };
}
