import { forbidden, invisible } from '../base/characters.js';

const web = /^https?:\/\/[^/?#@]+(?:[/?#].*)?$/i;
const email = /^[^@,;:&%?/()[\]]+@[^@,;:&%?/()[\]]+$/;
const telephone = /^tel:\+?[0-9]+(?:[-. ()/]*[0-9]+)*$/i;

/** Characters that end an address in Markdown or HTML, or that a browser reads as a slash. */
const breaksOut = /[\s<>"`\\{}|^]/;

/**
 * The address if a page may link to it, else undefined: http and https with a host and without a user name,
 * mailto with one address and without `?`, tel. Everything else, also a relative address, is no link.
 */
export function safeUrl(address: string): string | undefined {
  const url = address.trim().replaceAll(' ', '%20');
  if (breaksOut.test(url) || forbidden.test(url) || invisible.test(url)) return undefined;
  if (web.test(url) || telephone.test(url)) return url;
  return /^mailto:/i.test(url) && email.test(url.slice('mailto:'.length)) ? url : undefined;
}

/** The mailto address of an e-mail address, if it is one. */
export const mailtoUrl = (address: string): string | undefined => safeUrl(`mailto:${address.trim()}`);

/**
 * The tel address of a number as people write it: "030 23125-617" → "tel:03023125617", "+49 (0)30 23125" without the
 * bracketed zero. Undefined if other words stand beside the number.
 */
export function telUrl(number: string): string | undefined {
  const text = number.trim();
  if (!/^\+?[0-9 ()/.\u00a0\u2011\u2013-]*[0-9]$/.test(text)) return undefined;
  const digits = (text.startsWith('+') ? text.replace('(0)', '') : text).replace(/[^0-9]/g, '');
  return safeUrl(`tel:${text.startsWith('+') ? '+' : ''}${digits}`);
}
