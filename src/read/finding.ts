import type { Facts, Finding, Fix, Place } from '../base/diagnostic.js';

/** Makes a finding; the last argument holds what not every finding has. */
export const finding = (
  rule: string,
  key: string,
  facts: Facts,
  place: Place,
  more: { readonly pointer?: string; readonly fix?: Fix } = {},
): Finding => ({ rule, key, facts, place, ...more });

/** Replaces the text of a place. */
export const replace = (place: Place, text: string, safe = true): Fix => ({
  safe,
  edits: [{ ...place, text }],
});
