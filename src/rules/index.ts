import { ofModel } from './of-model.js';
import { ofReaders } from './of-readers.js';
import type { Rule } from './rule.js';

/** Every rule, by id. A test holds this list against the folder and the pages. */
export const rules: readonly Rule[] = [...ofReaders, ...ofModel].sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);
