import { type Knoten, knoten, wordOf } from './vorlagen-knoten.js';
import type { Fehlstelle } from './vorlagen-pruefen.js';

/** Stand for what a mark `{{…}}` writes, escaped and as it is; nobody types these signs. */
const escapedMark = '\ue000';
const rawMark = '\ue001';

/** The HTML that a template writes, marks as signs, and where each line of the template begins in it. */
interface Geschrieben {
  readonly html: string;
  readonly lineAt: (index: number) => number;
}

/** The line on which a node begins to write: the end of a line behind a mark that stands alone is not written. */
function lineOf({ loc, original, value }: Knoten): number {
  const skipped = typeof original === 'string' ? original.slice(0, original.indexOf(String(value))) : '';
  return (loc?.start.line ?? 1) + skipped.split('\n').length - 1;
}

/**
 * What the template language writes, not what the file says: comments leave nothing, `\{{` begins no mark, and blanks
 * beside `{{~` are gone.
 */
function written(program: unknown): Geschrieben {
  const parts: { readonly start: number; readonly line: number }[] = [];
  let html = '';
  const add = (node: Knoten, text: string): void => {
    parts.push({ start: html.length, line: lineOf(node) });
    html += text;
  };
  for (const node of knoten(program)) {
    if (node.type === 'ContentStatement') add(node, String(node.value));
    else if (node.type === 'MustacheStatement') add(node, node.escaped === false ? rawMark : escapedMark);
    else if (/^(?:Block|Partial)Statement$|^Program$/.test(node.type)) add(node, escapedMark);
  }
  const lineAt = (index: number): number => {
    const { start, line } = parts.findLast((part) => part.start <= index) ?? { start: 0, line: 1 };
    return line + html.slice(start, index).split('\n').length - 1;
  };
  return { html, lineAt };
}

/** What may not stand in the HTML of a template: each a pattern with what is said of it. */
const verboten: readonly (readonly [Fehlstelle['art'], RegExp])[] = [
  ['skript', /<(?:script|style|iframe|object|embed|base)\b/i],
  ['skript', /<meta\b[^<>]*http-equiv\s*=\s*["']?\s*refresh/i],
  ['im-element', /<[a-z](?:[^<>"]|"[^"]*")*(?:"[^"<>]*)?\ue001/i],
  ['attribut', /<[a-z][^<>]*[\s/"'](?:on[a-z]+|style)\s*=/i],
  ['fremd', /<[a-z][^<>]*[\s/"'](?:src|srcset|poster|background)\s*=\s*["']?\s*(?:[a-z]+:)?\/\//i],
  ['fremd', /<link\b[^<>]*[\s/"']href\s*=\s*["']?\s*(?:[a-z]+:)?\/\//i],
  ['anfuehrung', /<[a-z](?:[^<>"]|"[^"]*")*\s[\w:-]+\s*=(?!\s*")/i],
];

/** The policy that lets a browser load nothing from elsewhere and run nothing; it stands in the head of every page. */
const schutz =
  /http-equiv="Content-Security-Policy" content="default-src 'none'(?:; [a-z-]+ '(?:self|none)')*"/;

const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');

/** Whether our head is a part of the page; what stands above it, the finished page shows. */
const hasOurHead = (program: unknown): boolean =>
  [...knoten(program)].some((node) => node.type === 'PartialStatement' && wordOf(node.name) === '_kopf');

/** The first thing in the HTML of a template that may not be there. */
export function fehlstelleImHtml(name: string, program: unknown): Fehlstelle | undefined {
  const { html, lineAt } = written(program);
  for (const [art, pattern] of verboten) {
    const match = pattern.exec(html);
    if (!match) continue;
    const wort = match[0].replace(/[\ue000\ue001]/g, '…');
    return { art, zeile: lineAt(match.index + match[0].length - 1), wort };
  }
  const shown = withoutComments(html);
  const hasHead = /<head[\s>]/i.test(shown) || name === '_kopf';
  const isAlone = !name.startsWith('_') && !hasOurHead(program);
  return (hasHead || isAlone) && !schutz.test(shown) ? { art: 'schutz', zeile: 1, wort: name } : undefined;
}
