import type { Facts, Finding, Fix, Place, Severity } from '../base/diagnostic.js';
import { inYaml } from '../base/quoted.js';
import { isBestaetigt, type Leitfaden } from '../model/leitfaden.js';
import { ruleOf, rules } from './index.js';
import type { At, Rule, RuleFinding, Subject } from './rule.js';

/** Turns what a rule names into places of the file. */
export interface Places {
  readonly placeOf: (pointer: string, part?: 'value' | 'key') => Place;
  readonly placeInBody: (start: number, end: number) => Place;
  /** What parts an entry of a list from the next one; undefined where no other entry can stand. */
  readonly entryBreak: (pointer: string) => string | undefined;
}

const placeAt = ({ placeOf, placeInBody }: Places, at: At): Place =>
  'pointer' in at ? placeOf(at.pointer, at.part) : placeInBody(at.start, at.end);

/**
 * Whether the cause was told before, and one message is enough: the value or a group around it was found wrong, a group
 * lacks only what was wrong in it, or the text was not read at all.
 */
function isExplained(at: At, wrong: ReadonlySet<string>): boolean {
  if (!('pointer' in at)) return wrong.has('/abschnitte');
  if (at.part === 'key' && [...wrong].some((pointer) => pointer.startsWith(`${at.pointer}/`))) return true;
  const steps = at.pointer.split('/');
  return steps.some((_, index) => index > 0 && wrong.has(steps.slice(0, index + 1).join('/')));
}

/** The rules that look at the model; the others are found while reading. */
const checks = rules.flatMap(({ id, check }) => (check ? [{ id, check }] : []));

/** Writes what was probably meant. A guess is never safe: somebody has to look at it. */
function meantFix(
  at: At,
  places: Places,
  meant: string | readonly string[],
  isSure = false,
): { readonly fix?: Fix } {
  const words = typeof meant === 'string' ? [meant] : meant;
  const between = 'pointer' in at && words.length > 1 ? places.entryBreak(at.pointer) : '';
  if (between === undefined) return {};
  const text = words.map((word) => ('pointer' in at ? inYaml(word) : word)).join(between);
  return { fix: { safe: isSure, edits: [{ ...placeAt(places, at), text }] } };
}

/**
 * Runs every rule on one Steckbrief.
 *
 * @param wrong pointers of values that were found wrong while reading
 */
export function checkSteckbrief(
  subject: Subject,
  places: Places,
  wrong: ReadonlySet<string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  let rule = '';
  const report = ({ key, facts, at, meant, isSure }: RuleFinding): void => {
    if (isExplained(at, wrong)) return;
    const pointer = 'pointer' in at ? { pointer: at.pointer } : {};
    const place = placeAt(places, at);
    const fix = meant === undefined ? {} : meantFix(at, places, meant, isSure);
    findings.push({ rule, key, facts, place, ...pointer, ...fix });
  };
  for (const { id, check } of checks) {
    rule = id;
    check(subject, report);
  }
  return findings;
}

/** Runs every rule that is about the Leitfaden itself: what is not wrong in it, but questionable. */
export function checkLeitfaden(
  leitfaden: Leitfaden,
  stichtag: string,
  placeOf: Places['placeOf'],
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = { leitfaden, stichtag, stufeVon: (regel: string) => ruleOf(regel)?.severity };
  for (const { id, look } of rules) {
    look?.(seen, ({ key, facts, at }) => {
      if (!('pointer' in at)) throw new Error(`${id} names a place in a text, but a Leitfaden has none`);
      findings.push({ rule: id, key, facts, place: placeOf(at.pointer, at.part), pointer: at.pointer });
    });
  }
  return findings;
}

/** Whether a city can set the severity of a rule: not of those that say what cannot be read at all. */
export const isSettable = ({ check, look }: Rule): boolean => check !== undefined || look !== undefined;

/**
 * The severity of a finding: the rule's, or what the Leitfaden sets for a rule of the content. Undefined: switched off.
 *
 * @param key of the sentence: a few of them say what cannot be read, and keep their severity
 */
export function severityOf(ruleId: string, leitfaden?: Leitfaden, key = ''): Severity | undefined {
  const rule = ruleOf(ruleId);
  if (!rule) throw new Error(`There is no rule ${ruleId}`);
  const set =
    isSettable(rule) && !rule.fest?.includes(key) && leitfaden && Object.hasOwn(leitfaden.regeln, ruleId)
      ? leitfaden.regeln[ruleId]?.schwere
      : undefined;
  if (set !== undefined) return set === 'aus' ? undefined : set;
  return rule.ausLeitfaden && leitfaden && !isBestaetigt(leitfaden) ? 'hint' : rule.severity;
}

/** One Steckbrief of several, as far as the rules about all of them need it. */
export interface Named {
  readonly file: string;
  readonly id: string;
  readonly frueher: readonly string[];
  /** The title, unless the Vorhaben is over. */
  readonly titel?: string;
}

/** A finding about one of several files. */
export interface FileFinding {
  readonly file: string;
  readonly key: string;
  readonly rule: string;
  readonly facts: Facts;
  readonly pointer?: string;
}

/** Ids that two files share, each reported at both; a former id that belongs to another file, where it is listed. */
export function* sharedIds(all: readonly Named[]): Iterable<FileFinding> {
  const byId = new Map<string, Named[]>();
  for (const named of all) {
    const group = byId.get(named.id);
    if (group) group.push(named);
    else byId.set(named.id, [named]);
  }
  for (const group of byId.values()) {
    if (group.length < 2) continue;
    for (const { file, id } of group) {
      const andere = group.find((other) => other.file !== file)?.file ?? '';
      yield { rule: 'id-doppelt', file, key: 'gleich', facts: { id, andere } };
    }
  }
  const former = new Map<string, string>();
  for (const { file, frueher } of all) {
    for (const [index, id] of frueher.entries()) {
      const andere = byId.get(id)?.find((other) => other.file !== file)?.file ?? former.get(id);
      if (andere !== undefined && andere !== file)
        yield {
          rule: 'id-doppelt',
          file,
          key: 'frueher',
          facts: { id, andere },
          pointer: `/frueher/${index}`,
        };
      former.set(id, file);
    }
  }
}

/** The rules about several files, found by the two functions here: one more needs its name in this list. */
export const aboutSeveral: ReadonlySet<string> = new Set(['id-doppelt', 'titel-doppelt']);

/** Titles that two files share, each reported at both. Case, blanks and hyphens make no difference to a reader. */
export function* sharedTitles(all: readonly Named[]): Iterable<FileFinding> {
  const first = new Map<string, Named[]>();
  for (const named of all) {
    const title = (named.titel ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const group = first.get(title);
    if (group) group.push(named);
    else if (title !== '') first.set(title, [named]);
  }
  for (const group of first.values()) {
    if (group.length < 2) continue;
    for (const { file, id, titel = '' } of group) {
      // Two files of one id were told already: mostly one of them is a copy.
      const andere = group.find((other) => other.id !== id)?.file;
      if (andere === undefined) continue;
      yield { rule: 'titel-doppelt', file, key: 'gleich', facts: { titel, andere }, pointer: '/bezeichnung' };
    }
  }
}
