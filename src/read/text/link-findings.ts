import type { Definition, Nodes, Root } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { isAllowedLink } from '../../base/link.js';
import { misleadingAddress } from '../../base/link-text.js';
import { finding } from '../finding.js';

/** Whether the target of a link may be another one than it seems, or one that is not published. */
const isDoubtful = (url: string): boolean => /[&(]/.test(url) || !isAllowedLink(url);

/** The text of a link between its brackets, without marks. What is not simply written there, only the parser knows. */
function simpleText(text: string, end: number): string | undefined {
  const start = text.lastIndexOf('[', end - 1);
  const inner = text.slice(start + 1, end);
  if (start === -1 || text[start - 1] === '\\' || /[\]\\&]/.test(inner)) return undefined;
  return /[*_`]/.test(inner) ? inner.replace(/[*_`]/g, '') : inner;
}

/** Whether a text with brackets has to be parsed to know what is to be said about its links and pictures. */
export function hasDoubtfulLink(text: string): boolean {
  if (/!\[|\]\[/.test(text) || /\]\([^)]*\s["'(]/.test(text)) return true;
  return [...text.matchAll(/\]\(([^)\s]*)/g)].some(({ 1: url = '', index }) => {
    if (isDoubtful(url)) return true;
    const shown = simpleText(text, index);
    return shown === undefined || misleadingAddress(shown, url) !== undefined;
  });
}

/** The targets that a text names for the links in it. */
export interface Targets {
  /** Definitions that no reference uses, or that come after another one of the same name. */
  readonly unused: ReadonlySet<Nodes>;
  /** The address of each name. */
  readonly urls: ReadonlyMap<string, string>;
}

export function targetsOf(root: Root): Targets {
  const used = new Set<string>();
  const definitions: Definition[] = [];
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    if ('children' in node) pending.push(...node.children.toReversed());
  }
  return {
    unused: new Set(definitions.filter(({ identifier }) => !used.delete(identifier))),
    urls: new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url])),
  };
}

const plainText = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(plainText).join('') : '';

/** What is to be said about a link, a target or a footnote. */
export function* linkFindings(
  node: Nodes,
  text: string,
  place: Place,
  { unused, urls }: Targets,
): Iterable<Finding> {
  if (/^\[\^[^\]\s]+\]:/.test(text) && (node.type === 'definition' || node.type === 'paragraph')) {
    yield finding('link-entfernt', 'fussnote', { text }, place);
  } else if (node.type === 'definition' && unused.has(node)) {
    yield finding('link-entfernt', 'unbenutzt', { text }, place);
  } else if ((node.type === 'link' || node.type === 'definition') && !isAllowedLink(node.url)) {
    yield finding('link-entfernt', 'verweis', { ziel: node.url }, place);
  } else if ((node.type === 'link' || node.type === 'definition') && node.title) {
    yield finding('link-entfernt', 'titel', { titel: node.title }, place);
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return;
  const ziel = node.type === 'link' ? node.url : (urls.get(node.identifier) ?? '');
  const adresse = isAllowedLink(ziel) ? misleadingAddress(plainText(node), ziel) : undefined;
  if (adresse !== undefined) yield finding('link-taeuschend', 'adresse', { adresse, ziel }, place);
}
