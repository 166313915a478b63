import { isUtf8 } from 'node:buffer';
import type { Diagnostic, Edit } from '../base/diagnostic.js';
import { disjoint, withEdits } from '../base/edits.js';
import { textToKeep } from '../read/encoding.js';
import type { isMendedWell } from '../read/mended.js';

/** Why a fix was not carried out: the file could still not be read, or more than the finding would have changed. */
export type Refusal = 'unreadable' | 'changed';

/** A file that was mended as far as it could be. */
export interface Mended {
  readonly bytes: Uint8Array;
  /** How many findings are gone. */
  readonly count: number;
  readonly refused: readonly { readonly diagnostic: Diagnostic; readonly why: Refusal }[];
}

/** What mending needs from the rest of the program. */
export interface Mender {
  /** Checks these bytes as if they were the file. */
  readonly look: (bytes: Uint8Array) => Promise<readonly Diagnostic[]>;
  readonly isReadable: (bytes: Uint8Array) => boolean;
  readonly isMendedWell: typeof isMendedWell;
  /** Whether fixes are carried out, too, that somebody has to look at. */
  readonly unsafe: boolean;
}

/** A file between two rounds. */
interface State {
  readonly bytes: Uint8Array;
  readonly found: readonly Diagnostic[];
}

const maxRounds = 10;
const maxSingles = 50;

/** What a finding is about, wherever it stands: lines move when a file is mended. */
export const identity = ({ rule, key, facts, pointer }: Diagnostic): string =>
  JSON.stringify([rule, key, facts, pointer]);

function countsOf(found: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(identity(one), (counts.get(identity(one)) ?? 0) + 1);
  return counts;
}

const editsOf = (found: readonly Diagnostic[]): readonly Edit[] =>
  found.flatMap(({ fix }) => fix?.edits ?? []);

const spliced = (bytes: Uint8Array, found: readonly Diagnostic[]): Uint8Array =>
  new TextEncoder().encode(
    withEdits(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), editsOf(found)),
  );

const isMendable = ({ unsafe }: Mender, { fix }: Diagnostic): boolean =>
  fix !== undefined && (fix.safe || unsafe);

/** Names of entries that turn out wrong on a line that was mended: then something else was meant by it. */
const isMisread = ({ rule, key }: Diagnostic): boolean =>
  ['angabe-art', 'angabe-doppelt'].includes(rule) ||
  (['angabe-unbekannt', 'kriterium-unbekannt'].includes(rule) && key !== 'aehnlich');

/** Carries out several fixes at once; undefined if the file would then not be what it was without the findings. */
async function attempt(
  state: State,
  batch: readonly Diagnostic[],
  mender: Mender,
): Promise<State | undefined> {
  const bytes = spliced(state.bytes, batch);
  const rounds = [{ bytes: state.bytes, edits: editsOf(batch) }];
  if (!mender.isMendedWell({ before: state.bytes, after: bytes, rounds })) return undefined;
  const found = await mender.look(bytes);
  const [before, after, mended] = [countsOf(state.found), countsOf(found), countsOf(batch)];
  for (const [id, count] of mended)
    if ((after.get(id) ?? 0) > (before.get(id) ?? 0) - count) return undefined;
  const errors = found.filter(({ severity }) => severity === 'error');
  const isWorse = errors.some((one) => (after.get(identity(one)) ?? 0) > (before.get(identity(one)) ?? 0));
  return isWorse ? undefined : { bytes, found };
}

/**
 * Mends a header that cannot be read, one defect hiding the other, until it can be. Nothing is kept of it unless it can
 * be read in the end: before that nobody knows what was meant.
 */
async function unlock(
  first: State,
  mender: Mender,
): Promise<{ state: State; count: number } | Refusal | undefined> {
  let state = first;
  let count = 0;
  const rounds: { bytes: Uint8Array; edits: readonly Edit[] }[] = [];
  const lines = new Set<number>();
  for (let round = 0; !mender.isReadable(state.bytes); round += 1) {
    const batch = disjoint(state.found.filter((one) => isMendable(mender, one)));
    if (batch.length === 0 && round === 0) return undefined;
    if (batch.length === 0 || round === maxRounds) return 'unreadable';
    const edits = editsOf(batch);
    rounds.push({ bytes: state.bytes, edits });
    for (const { line, text } of edits) if (text.trim() !== '') lines.add(line);
    count += batch.length;
    const bytes = spliced(state.bytes, batch);
    state = { bytes, found: await mender.look(bytes) };
  }
  const isWell = mender.isMendedWell({ before: first.bytes, after: state.bytes, rounds });
  const misread = state.found.some((one) => isMisread(one) && lines.has(one.place.line));
  return isWell && !misread ? { state, count } : 'changed';
}

/** Mends one file: its encoding, a header that cannot be read, and then everything else that has a fix. */
export async function mend(original: Uint8Array, mender: Mender): Promise<Mended> {
  let state: State = { bytes: original, found: await mender.look(original) };
  let count = 0;
  const refused = new Map<string, Mended['refused'][number]>();
  const refuse = (diagnostic: Diagnostic, why: Refusal) =>
    refused.set(identity(diagnostic), { diagnostic, why });
  const open = () => state.found.filter((one) => isMendable(mender, one) && !refused.has(identity(one)));

  const kept = state.found.some(({ fix }) => fix?.encoding) ? textToKeep(original) : undefined;
  if (kept !== undefined) {
    const bytes = new TextEncoder().encode(kept);
    state = { bytes, found: await mender.look(bytes) };
    count += 1;
  }
  if (!isUtf8(state.bytes)) return { bytes: original, count: 0, refused: [] };
  if (!mender.isReadable(state.bytes)) {
    const unlocked = await unlock(state, mender);
    if (typeof unlocked === 'object') {
      state = unlocked.state;
      count += unlocked.count;
    } else if (unlocked) for (const one of open()) refuse(one, unlocked);
    if (typeof unlocked !== 'object') return { bytes: state.bytes, count, refused: [...refused.values()] };
  }
  let singles = 0;
  for (let round = 0; round < maxRounds && open().length > 0; round += 1) {
    const batch = disjoint(open());
    const next = await attempt(state, batch, mender);
    if (next) {
      state = next;
      count += batch.length;
      continue;
    }
    // One of them is not right: each for itself, so that it does not hold up the others.
    for (let [one] = open(); one; [one] = open()) {
      singles += 1;
      const alone =
        singles > maxSingles || batch.length === 1 ? undefined : await attempt(state, [one], mender);
      if (alone) {
        state = alone;
        count += 1;
      } else refuse(one, 'changed');
    }
  }
  return { bytes: state.bytes, count, refused: [...refused.values()] };
}
