import { fehlstelleImHtml } from './vorlagen-html.js';
import { type Knoten, knoten, wordOf } from './vorlagen-knoten.js';

/** Something in a template that may not be there: a kind for the sentence, the line, and the words it is about. */
export interface Fehlstelle {
  readonly art:
    | 'klammer'
    | 'offen'
    | 'schliesst'
    | 'befehl'
    | 'anzahl'
    | 'teilname'
    | 'roh'
    | 'skript'
    | 'attribut'
    | 'anfuehrung'
    | 'im-element'
    | 'fremd'
    | 'schutz'
    | 'name'
    | 'teil'
    | 'kreis'
    | 'gesperrt';
  /** 0 if there is none to name. */
  readonly zeile: number;
  readonly wort: string;
}

/** What the template language can do, with the number of words each takes; `log` would write to the terminal. */
const befehle: ReadonlyMap<string, number> = new Map([
  ['if', 1],
  ['unless', 1],
  ['each', 1],
  ['with', 1],
  ['lookup', 2],
]);

/** What the parser says of a text, in our words. */
export function syntaxFehler(text: string, error: unknown): Fehlstelle {
  const message = error instanceof Error ? error.message : '';
  const [, open, close, at] = /^(\S+) doesn't match (\S+) - (\d+):/.exec(message) ?? [];
  if (at !== undefined) return { art: 'schliesst', zeile: Number(at), wort: `${open} ${close}` };
  const zeile = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  if (/got 'EOF'/.test(message)) return { art: 'offen', zeile: text.trimEnd().split('\n').length, wort: '' };
  return { art: 'klammer', zeile, wort: '' };
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function falscherAufruf(wort: string, params: unknown): Omit<Fehlstelle, 'zeile'> | undefined {
  const anzahl = befehle.get(wort);
  if (anzahl === undefined) return { art: 'befehl', wort };
  return lengthOf(params) === anzahl ? undefined : { art: 'anzahl', wort };
}

/** What a mark `{{…}}` does that it may not do. Only what we have made ourselves may be called `html`. */
function falscherKnoten(node: Knoten, teile: readonly string[]): Omit<Fehlstelle, 'zeile'> | undefined {
  const wort = wordOf(node.path ?? node.name);
  switch (node.type) {
    case 'MustacheStatement':
      if (node.escaped === false && wort !== 'html') return { art: 'roh', wort };
      return lengthOf(node.params) > 0 || node.hash !== undefined
        ? falscherAufruf(wort, node.params)
        : undefined;
    case 'BlockStatement':
    case 'SubExpression':
      return falscherAufruf(wort, node.params);
    case 'PartialStatement':
      return teile.includes(wort) ? undefined : { art: 'teilname', wort };
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      return { art: 'befehl', wort };
    case 'Program':
      return Array.isArray(node.blockParams) && node.blockParams.includes('html')
        ? { art: 'roh', wort: 'html' }
        : undefined;
    case 'PathExpression':
      // Our own way from a page to its parts; it holds functions.
      return Array.isArray(node.parts) && node.parts.includes('vorlagen')
        ? { art: 'name', wort: 'vorlagen' }
        : undefined;
    case 'StringLiteral':
      return node.value === 'vorlagen' ? { art: 'name', wort: 'vorlagen' } : undefined;
    case 'HashPair':
      return node.key === 'html' ? { art: 'roh', wort: 'html' } : undefined;
    default:
      return undefined;
  }
}

/** The first thing in a template that may not be there. */
export function fehlstelleIn(
  name: string,
  program: unknown,
  teile: readonly string[],
): Fehlstelle | undefined {
  for (const node of knoten(program)) {
    const found = falscherKnoten(node, teile);
    if (found) return { ...found, zeile: node.loc?.start.line ?? 1 };
  }
  return fehlstelleImHtml(name, program);
}
