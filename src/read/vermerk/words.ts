import { likely } from '../../base/likely.js';

/** What a comment says that is to silence rules. */
export interface Words {
  readonly regeln: readonly string[];
  readonly grund: string;
  /** Whether nothing else can be meant; otherwise somebody has to be asked. */
  readonly isSure: boolean;
}

/** The name of the program, what stands between it and the verb, the verb, and the rest. */
const announced = /^vorhaben\s*([:;.,_–—-]?)\s*(\p{L}+)[ \t]*:?(?!\p{L})([\s\S]*)$/iu;
const verb = /^ignor(?:ier(?:e|en|t)?|ed?)$/i;
const verbs = ['ignoriere', 'ignorieren', 'ignoriert'];

/** Without the verb only names in small letters and a reason show what is meant: `vorhaben: satz-zu-lang -- Grund`. */
const withoutVerb = /^[Vv]orhaben\s*:\s*([\p{Ll}\d]+(?:-[\p{Ll}\d]+)*\s*(?:,[^\n]*)?(?:--|[–—])[\s\S]*)$/u;

/** Without the name of the program only a name with a hyphen does. */
const withoutName = /^[Ii]gnor(?:ier(?:e|en|t)?|ed?)\s*:?\s+([\p{Ll}\d]+(?:-[\p{Ll}\d]+)+[\s\S]*)$/u;

/** Names of rules with commas between them, then the reason, behind two strokes or whatever a word processor made of them. */
const parts =
  /^\s*([\p{L}\d_]+(?:-[\p{L}\d_]+)*(?:\s*,\s*[\p{L}\d_]+(?:-[\p{L}\d_]+)*)*)?[ \t]*,?\s*([\s\S]*)$/u;

/** Names and a reason as no sentence has them: „Vorhaben ignoriert die Anlieger“ is a sentence. */
const namesRules =
  /^\s*(?:$|[\p{L}\d]+(?:-[\p{L}\d]+)+|[\p{Ll}\d]+(?:\s*,\s*[\p{Ll}\d-]+)*\s*(?:--|[–—:]|$))/u;

function split(said: string): Pick<Words, 'regeln' | 'grund'> {
  const [, names = '', reason = ''] = parts.exec(said) ?? [];
  const all = names.split(',').map((name) => name.trim());
  return {
    regeln: [...new Set(all)].filter((name) => name !== ''),
    grund: reason.replace(/^(?:-+|[–—:])\s*/, '').trim(),
  };
}

/** Reads what stands in a comment; undefined if it is about anything else. */
export function wordsOf(comment: string): Words | undefined {
  const inner = comment.trim();
  const [, sign = '', word = '', rest = ''] = announced.exec(inner) ?? [];
  if (verb.test(word)) {
    const isExact = sign === ':' && /^ignoriere$/i.test(word);
    return isExact || namesRules.test(rest) ? { ...split(rest), isSure: true } : undefined;
  }
  if (word !== '' && namesRules.test(rest) && likely(word, verbs) !== undefined)
    return { ...split(rest), isSure: false };
  const said = withoutVerb.exec(inner)?.[1] ?? withoutName.exec(inner)?.[1];
  return said === undefined ? undefined : { ...split(said), isSure: false };
}

/** The beginning of a comment that could be one, from its # on. */
const begun = /#[^\S\n]*(?:vorhaben|ignor)/iy;
const begunHtml = /<!(?:--|[–—-])\s*(?:#+\s*)?(?:vorhaben|ignor)/i;

/** Whether a text could have such a comment at all: the signs are rare and found at once, unlike words in all their spellings. */
export function mayHaveVermerk(text: string): boolean {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    begun.lastIndex = at;
    if (begun.test(text)) return true;
  }
  return text.includes('<!') && begunHtml.test(text);
}

/** A comment of YAML, in a line of its own or behind something, with what stands behind its #; an address can have one, too. */
export const hashed =
  /(?<!#[^\S\n]*)(?:(?<![^\s])|(?=#+[^\S\n]|#vorhaben:))#+[^\S\n]*((?:vorhaben|ignor)(?:(?!-->)[^\n])*)/gi;

/** A comment of HTML, also with the strokes that a word processor made of its signs. */
export const bracketed =
  /<!(?:--\s*(?:#+\s*)?((?:vorhaben|ignor)(?:(?!-->|<!--)[\s\S])*)--|[–—-]\s*(?:#+\s*)?((?:vorhaben|ignor)(?:(?!(?:--|[–—-])>|<!)[\s\S])*)(?:--|[–—-]))>/gi;

/** Whether a comment of YAML is one for rules, with its # or without. */
export const isVermerk = (comment: string): boolean => wordsOf(comment.replace(/^#+/, '')) !== undefined;

/** Whether raw HTML is nothing but such a comment. */
export const isHtmlVermerk = (html: string): boolean => {
  const [only, ...more] = html.trim().matchAll(bracketed);
  return only?.[0] === html.trim() && more.length === 0 && wordsOf(only[1] ?? only[2] ?? '') !== undefined;
};
