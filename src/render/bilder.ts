import type { Image, PhrasingContent, RootContent } from 'mdast';
import type { Bild } from '../model/bild.js';
import type { Vorhaben } from '../model/vorhabenliste.js';
import { type Content, inWords, isPrepared, merged, paragraph, text } from './nodes.js';
import type { OutputFile } from './renderer.js';

/** Where the files of a Vorhaben lie, seen from the folder of the list. */
const folderOf = (id: string): string => `vorhaben/${id}/`;

/** The page of the Vorhaben lies beside its pictures; a document about the whole list lies further up. */
const prepared = ({ alt = '' }: Image, { datei, breite, hoehe }: Bild, id: string): Image => ({
  type: 'image',
  url: folderOf(id) + datei,
  alt,
  data: { hProperties: { src: datei, width: breite, height: hoehe, loading: 'lazy' } },
});

/** What stands below a picture: mostly who made it. */
const caption = (words: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'figcaption' },
  children: [text(words)],
});

/** A picture on a line of its own, with its title as a caption that everybody sees. */
function figure(node: Image, bild: Bild, id: string): RootContent {
  const picture = prepared(node, bild, id);
  const title = node.title?.trim();
  if (!title) return paragraph(picture);
  return { ...paragraph(picture, caption(title)), data: { hName: 'figure' } };
}

const isSpace = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** Words without the line ends that a picture has left at their edges. */
function trimmed(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const first = nodes.findIndex((node) => !isSpace(node));
  if (first === -1) return [];
  const rest = nodes.slice(first, nodes.findLastIndex((node) => !isSpace(node)) + 1);
  return rest.map((node, index) => {
    if (node.type !== 'text') return node;
    const words = index === 0 ? node.value.trimStart() : node.value;
    return text(index === rest.length - 1 ? words.trimEnd() : words);
  });
}

/**
 * Puts the pictures of a Vorhaben into a content. Each stands alone: a paragraph with words around it is divided. A
 * picture that may not be shown stays a node that every format writes as its alternative text.
 */
export function withBilder(content: Content, { bilder, steckbrief }: Vorhaben): Content {
  if (!bilder || bilder.size === 0) return content;
  const divided = (children: readonly PhrasingContent[]): RootContent[] => {
    const parts: RootContent[] = [];
    let words: PhrasingContent[] = [];
    const flush = (): void => {
      const rest = trimmed(words);
      if (rest.length > 0) parts.push(paragraph(...merged(rest.map(inWords))));
      words = [];
    };
    for (const node of children) {
      const bild = node.type === 'image' ? bilder.get(node.url) : undefined;
      if (node.type === 'image' && bild) {
        flush();
        parts.push(figure(node, bild, steckbrief.id));
      } else words.push(node);
    }
    flush();
    return parts;
  };
  const block = (node: RootContent): RootContent[] => {
    if (node.type === 'paragraph')
      return node.children.some(({ type }) => type === 'image') ? divided(node.children) : [node];
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      return [{ ...node, children: (node.children as RootContent[]).flatMap(block) } as RootContent];
    return [node];
  };
  return content.flatMap(block);
}

/** The addresses of the pictures that are shown in some parts of a page, however deep they lie. */
function shownIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(shownIn);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'image') return isPrepared(part as Image) ? [(part as Image).url] : [];
  return Object.values(part).flatMap(shownIn);
}

/** The files of the pictures that a Vorhaben shows: what no text shows is not published. */
export function* bildFiles({ bilder, steckbrief }: Vorhaben, blatt: () => unknown): Iterable<OutputFile> {
  if (!bilder || bilder.size === 0) return;
  const shown = new Set(shownIn(blatt()));
  const files = new Map([...bilder.values()].map((bild) => [folderOf(steckbrief.id) + bild.datei, bild]));
  for (const [path, bild] of files) if (shown.has(path)) yield { path, content: bild.bytes() };
}
