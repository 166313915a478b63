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

/** A node of the tree that Handlebars makes of a template, as far as it is looked at. */
interface Knoten {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } };
  readonly [part: string]: unknown;
}

const isKnoten = (value: unknown): value is Knoten =>
  typeof value === 'object' && value !== null && typeof (value as Knoten).type === 'string';

function* knoten(value: unknown): Iterable<Knoten> {
  if (Array.isArray(value)) for (const one of value) yield* knoten(one);
  if (!isKnoten(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* knoten(part);
}

const wordOf = (value: unknown): string =>
  String((value as { original?: unknown } | undefined)?.original ?? '');

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
    case 'HashPair':
      return node.key === 'html' ? { art: 'roh', wort: 'html' } : undefined;
    default:
      return undefined;
  }
}

/** What may not stand in the HTML of a template: each a pattern with what is said of it. */
const verboten: readonly (readonly [Fehlstelle['art'], RegExp])[] = [
  ['skript', /<(?:script|style|iframe|object|embed|base)\b/i],
  ['attribut', /<[a-z][^<>]*\s(?:on[a-z]+|style)\s*=/i],
  ['fremd', /<[a-z][^<>]*\s(?:src|srcset|poster|background)\s*=\s*["']?\s*(?:[a-z]+:)?\/\//i],
  ['fremd', /<link\b[^<>]*\shref\s*=\s*["']?\s*(?:[a-z]+:)?\/\//i],
  ['anfuehrung', /<[a-z](?:[^<>"]|"[^"]*")*\s[\w:-]+=(?!")/i],
];

/** The policy that lets a browser load nothing from elsewhere and run nothing; it stands in the head of every page. */
const schutz =
  /http-equiv="Content-Security-Policy" content="default-src 'none'(?:; [a-z-]+ '(?:self|none)')*"/;

/** The first thing in a template that may not be there. */
export function fehlstelleIn(
  name: string,
  text: string,
  program: unknown,
  teile: readonly string[],
): Fehlstelle | undefined {
  for (const node of knoten(program)) {
    const found = falscherKnoten(node, teile);
    if (found) return { ...found, zeile: node.loc?.start.line ?? 1 };
  }
  // Marks of the template language hold signs of HTML: `{{> _kopf}}`. Their lines stay.
  const html = text.replace(/\{\{\{?[\s\S]*?\}\}\}?/g, (mark) => mark.replace(/[^\n]/g, '_'));
  for (const [art, pattern] of verboten) {
    const match = pattern.exec(html);
    if (match) return { art, zeile: html.slice(0, match.index).split('\n').length, wort: match[0] };
  }
  const hasHead = /<head[\s>]/i.test(html) || name === '_kopf';
  const isAlone = !name.startsWith('_') && !/\{\{~?>\s*_kopf\b/.test(text);
  return (hasHead || isAlone) && !schutz.test(text) ? { art: 'schutz', zeile: 1, wort: name } : undefined;
}
