import { likely } from '../../base/likely.js';
import type { Regeln } from '../../model/leitfaden.js';
import { isNochNichtBekannt } from '../../model/steckbrief.js';
import { child } from '../pointer.js';
import type { Cross, Settings } from './settings.js';

/** The rules that there are: those whose severity may be set, and those that say what cannot be read at all. */
export interface RegelIds {
  readonly einstellbar: readonly string[];
  readonly fest: readonly string[];
}

const grades = ['aus', 'hint', 'warning', 'error'];

/** Whether a severity is milder than the one that is given; never if none is. */
export const isMilder = (schwere: string, given: string | undefined): boolean =>
  given !== undefined && grades.indexOf(schwere) < grades.indexOf(given);

function* wrongRegeln(
  regeln: Regeln,
  { einstellbar, fest }: RegelIds,
  leitfaden: Regeln,
): ReturnType<Cross<unknown>> {
  for (const [regel, { schwere, grund }] of Object.entries(regeln)) {
    const at = child('/regeln', regel);
    const rule = 'regel-einstellung';
    const given = Object.hasOwn(leitfaden, regel) ? leitfaden[regel]?.schwere : undefined;
    if (fest.includes(regel)) yield { rule, key: 'fest', facts: { regel }, at };
    else if (!einstellbar.includes(regel)) {
      const gemeint = likely(regel, einstellbar);
      if (gemeint === undefined) yield { rule, key: 'fremd', facts: { regel }, at };
      else yield { rule, key: 'aehnlich', facts: { regel, gemeint }, at };
    } else if (!/\p{L}{3}/u.test(grund) || isNochNichtBekannt(grund))
      yield { rule, key: 'grund', facts: { regel, grund }, at: `${at}/grund` };
    else if (given !== undefined && isMilder(schwere, given))
      yield { rule, key: 'milder', facts: { regel, schwere, leitfaden: given }, at: `${at}/schwere` };
  }
}

/**
 * Settings whose `regeln` are checked, too: the rules must exist and be settable.
 *
 * @param leitfaden what the Leitfaden sets; a setting may only be stricter
 */
export const withRegeln = <T extends { readonly regeln?: Regeln }>(
  settings: Settings<T>,
  ids: RegelIds,
  leitfaden: Regeln = {},
): Settings<T> => ({
  ...settings,
  *cross(value) {
    yield* settings.cross(value);
    yield* wrongRegeln(value.regeln ?? {}, ids, leitfaden);
  },
});
