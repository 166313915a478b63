import { ueberall } from './eintrag.js';

/** What readers can choose from: the ids of the form's fields, and the values of each. */
export interface Filter {
  readonly ort: readonly string[];
  readonly thema: readonly string[];
  readonly antwort: readonly string[];
}

const hide = (when: string, what: string): string => `.auswahl:has(${when}) ${what}{display:none}`;

const chosen = (field: string, value: string): string => `#${field} option[value="${value}"]:checked`;

/**
 * Filters without a script: a rule for each value hides what does not have it. All values are slugs, so nothing that
 * somebody typed stands in a selector. What concerns the whole city stays with every area, unless the reader says
 * otherwise. A browser that does not know `:has()` (CSS Selectors 4) gets no form, only the links.
 */
export const filterCss = ({ ort, thema, antwort }: Filter): string =>
  [
    '@supports not selector(:has(a)){.filter{display:none}}',
    ...ort.map((value) => hide(chosen('ort', value), `.e:not([data-o~="${value}"],[data-o~="${ueberall}"])`)),
    hide('#ort option:checked:not([value=""])):has(#stadtweit:not(:checked)', `.e[data-o="${ueberall}"]`),
    ...thema.map((value) => hide(chosen('thema', value), `.e:not([data-t~="${value}"])`)),
    ...antwort.map((value) => hide(chosen('antwort', value), `.e:not(.${value})`)),
    hide('#neues:checked', '.e:not(.n)'),
  ].join('\n');
