import { ueberall } from './eintrag.js';

/** What readers can choose from: the ids of the form's fields, and the values of each. */
export interface Filter {
  readonly ort: readonly string[];
  readonly thema: readonly string[];
  readonly antwort: readonly string[];
}

const hide = (when: string, what: string): string => `.auswahl:has(${when}) ${what}{display:none}`;

const chosen = (field: string, value: string): string => `#${field} option[value="${value}"]:checked`;

/** What concerns the whole city, as long as the reader wants to see it. */
const citywide = `.auswahl:has(#stadtweit:checked) [data-o~="${ueberall}"]`;

/**
 * Filters without a script: a rule for each value hides what does not have it. All values are slugs, so nothing that
 * somebody typed stands in a selector. What concerns the whole city stays with every area, unless the reader says
 * otherwise. A browser that does not know `:has()` (CSS Selectors 4) gets no form, only the links.
 */
export const filterCss = ({ ort, thema, antwort }: Filter): string =>
  [
    '@supports not selector(:has(a)){.filter{display:none}}',
    ...ort.map((value) => hide(chosen('ort', value), `.e:not([data-o~="${value}"],${citywide})`)),
    ...thema.map((value) => hide(chosen('thema', value), `.e:not([data-t~="${value}"])`)),
    ...antwort.map((value) => hide(chosen('antwort', value), `.e:not(.${value})`)),
    hide('#neues:checked', '.e:not(.n)'),
    // The line that counts says how many of them are there for the whole city.
    `.zaehlt>.e[data-o~="${ueberall}"]{counter-increment:vorhaben stadtweit}`,
  ].join('\n');
