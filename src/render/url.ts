import { invisible } from '../base/characters.js';
import { isAllowedLink } from '../base/link.js';

/** Characters that end an address in some format, and those that nobody sees. */
const awkward = new RegExp(`["<>\`{}|^]|${invisible.source}`, 'gu');

/**
 * The address as every format can write it, or undefined if no page may link to it. What is allowed is said in one
 * place, so that `check` reports exactly the links that are left out here.
 */
export const safeUrl = (url: string): string | undefined =>
  isAllowedLink(url)
    ? url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()).replace(awkward, encodeURIComponent)
    : undefined;

/** The mailto address of an e-mail address, if it is one. */
export const mailtoUrl = (address: string): string | undefined => safeUrl(`mailto:${address.trim()}`);

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** The same with the first words of the mail; no other part of it can be set by them. */
export function mailtoUrlWith(address: string, subject: string): string | undefined {
  const url = mailtoUrl(address);
  const words = subject
    .replace(/[\ud800-\udfff]/gu, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return url && `${url}?subject=${encodeURIComponent(words).replace(/[!'()*]/g, percent)}`;
}

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
