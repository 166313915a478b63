const address =
  /[^\s@<>()[\]{},;:"'„“”‚‘’\\?|]+@[^\s@<>()[\]{},;:"'„“”‚‘’\\/?.|]+(?:\.[^\s@<>()[\]{},;:"'„“”‚‘’\\/?.|]+)+/gu;

/** What stands around an address and says nothing of its own. */
const label = /\b(?:mailto|e-?mail(?:-?adresse)?|mail):?(?![\p{L}\d])/giu;

/** The addresses of mailboxes in a text, each once, and whether there are other words beside them. */
export interface Addresses {
  readonly found: readonly string[];
  readonly hasWords: boolean;
}

/** No answer is as long as this; the search would take long in one that is. */
const longest = 1000;

/** Finds addresses that are wrapped (`mailto:`, `<…>`, a link of Markdown), end with a full stop, or have "(at)" for the sign. */
export function addressesIn(text: string): Addresses {
  if (text.length > longest) return { found: [], hasWords: true };
  const plain = text.replace(/\s*[([{]\s*at\s*[)\]}]\s*/gi, '@');
  const found = [...new Set([...plain.matchAll(address)].map(([one]) => one))];
  return { found, hasWords: /[\p{L}\d]/u.test(plain.replace(address, ' ').replace(label, ' ')) };
}
