import { watch } from 'node:fs';
import type { Io } from '../io.js';

/** Editors write a file in several steps: a change counts when it has been quiet for so long. */
const quietMs = 100;
const mostQuietTurns = 10;
/** Network drives do not tell of every change: the folders are looked through again and again. */
const lookAgainMs = 2000;

/** Follows one folder, not what lies below it. One that cannot be followed is left to the looking again. */
function watchFolder(folder: string, onChange: () => void): () => void {
  try {
    const watcher = watch(folder, onChange);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => {};
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Nudges {
  /** From now on these folders are followed, and no others. */
  readonly follow: (folders: readonly string[]) => void;
  /** Waits until something may have changed; false when the run is to end. */
  readonly next: () => Promise<boolean>;
  readonly stop: () => void;
}

/** Tells that something may have changed in some folders, never what: the caller looks for itself. */
export function nudges(io: Io, signal: AbortSignal): Nudges {
  const followed = new Map<string, () => void>();
  let isDue = false;
  let wake = (): void => {};
  const nudge = (): void => {
    isDue = true;
    wake();
  };
  signal.addEventListener('abort', nudge, { once: true });
  const timer = io.watch ? undefined : setInterval(nudge, lookAgainMs);
  return {
    follow: (folders) => {
      for (const [folder, stop] of followed) {
        if (folders.includes(folder)) continue;
        stop();
        followed.delete(folder);
      }
      for (const folder of folders)
        if (!followed.has(folder)) followed.set(folder, (io.watch ?? watchFolder)(folder, nudge));
    },
    next: async () => {
      if (!isDue && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      for (let turn = 0; isDue && !signal.aborted && turn < mostQuietTurns; turn += 1) {
        isDue = false;
        await pause(quietMs);
      }
      isDue = false;
      return !signal.aborted;
    },
    stop: () => {
      clearInterval(timer);
      for (const stop of followed.values()) stop();
      followed.clear();
    },
  };
}
