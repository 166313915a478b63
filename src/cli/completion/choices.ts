import { renderers } from '../../render/index.js';
import { erklaerungFormen } from '../../report/erklaerung-formen.js';
import { reports } from '../../report/index.js';
import { listenFormen } from '../../report/liste.js';
import { statusFormen } from '../../report/status.js';
import { rules } from '../../rules/index.js';
import { levels } from '../check-options.js';
import { colors } from '../color.js';
import { pflichten } from '../filter.js';
import { kinds } from '../schema-text.js';
import { shells } from './shells.js';

/**
 * The values that a flag or an argument allows, by its name. commander could hold them itself, but would then refuse a
 * wrong one in English. A test holds this list against what the commands say is possible.
 */
const choices: Readonly<Record<string, () => readonly string[]>> = {
  'check --format': () => Object.keys(reports),
  'check --report': () => Object.keys(reports),
  'check --fail-on': () => levels,

  'check --color': () => colors,
  'render --format': () => renderers.map(({ format }) => format),
  'list --pflicht': () => pflichten,
  'list --format': () => Object.keys(listenFormen),
  'status --format': () => Object.keys(statusFormen),
  'schema --fuer': () => kinds,
  'explain --format': () => erklaerungFormen,
  explain: () => rules.map(({ id }) => id),
  completion: () => Object.keys(shells),
};

/** The values for `wordsOf`. */
export const choicesOf = (name: string): readonly string[] => choices[name]?.() ?? [];
