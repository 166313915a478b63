import type { Content } from '../nodes.js';
import { htmlOf } from '../prose.js';
import { safeUrl } from '../url.js';

/** A piece of finished HTML: the one thing that the templates do not escape, under the one name they know for it. */
export interface Html {
  readonly html: string;
}

/** For the templates, which check that every name exists: no content is `false`, not an empty piece. */
export const piece = (content: Content): Html | false =>
  content.length > 0 ? { html: htmlOf(content) } : false;

/** Words with the address they lead to; `false` where no page may link there. */
export interface Verweisstueck {
  readonly words: string;
  readonly url: string | false;
}

export const verweis = (words: string, address: string | undefined): Verweisstueck => ({
  words,
  url: (address !== undefined && safeUrl(address)) || false,
});
