import { typographic } from '../base/typography.js';
import type { Steckbrief } from '../model/steckbrief.js';

/** What a Vorhaben is called where its file gives no title; `check` reports that. */
export const titelOf = ({ bezeichnung, id }: Steckbrief): string =>
  typographic(bezeichnung?.replace(/\s+/g, ' ').trim() || id);
