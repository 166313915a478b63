import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';

/** The right to write one output. */
export interface Lock {
  /** Whether it is still ours: another run may have thought us dead. */
  readonly isHeld: () => boolean;
  /** Gives it back. What goes wrong here is not worth an error: the next run finds the lock of a dead one. */
  readonly release: () => void;
}

const anHour = 3_600_000;
const self = `${pid} ${hostname()}`;

/** Waits without a promise: the whole writing is one synchronous step. */
export const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException | undefined)?.code;

/** Creates the lock in one step; false if there is one already. */
function create(lock: string, holder: string): boolean {
  try {
    writeFileSync(lock, holder, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    rmSync(lock, { force: true });
    throw error;
  }
}

const read = (lock: string): string | undefined => {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Who holds a lock. A run writes its name right after creating the lock: one that is nameless for 2 s has died there. */
function holderOf(lock: string): string | undefined {
  let holder = read(lock);
  for (let waited = 0; holder === '' && waited < 2_000; waited += 50) {
    pause(50);
    holder = read(lock);
  }
  return holder;
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * Whether the holder of a lock may still be writing. A run takes seconds: after an hour its number belongs to
 * another program. On a network drive it may run on another machine, where we cannot ask.
 */
function isAlive(lock: string, holder: string): boolean {
  const [, number, host] = /^([1-9]\d{0,8}) (.+)$/.exec(holder) ?? [];
  if (number === undefined || holder === self) return false;
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - since < anHour && (host !== hostname() || isRunning(Number(number)));
}

/** Removes the lock of a dead run; if another run was faster and it is already the lock of that one, puts it back. */
function removeDead(lock: string, aside: string, holder: string): void {
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = read(aside);
  if (taken !== undefined && taken !== holder) create(lock, taken);
  rmSync(aside, { force: true });
}

/**
 * Takes the lock of an output, also that of a dead run; `undefined` if another run is writing.
 * `aside` is a free name in the same folder.
 */
export function takeLock(lock: string, aside: string): Lock | undefined {
  const isHeld = (): boolean => read(lock) === self;
  const release = (): void => {
    try {
      if (isHeld()) rmSync(lock, { force: true });
    } catch {}
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(lock, self)) return { isHeld, release };
    const holder = holderOf(lock);
    if (holder !== undefined && isAlive(lock, holder)) return undefined;
    if (holder !== undefined) removeDead(lock, aside, holder);
  }
  return undefined;
}
