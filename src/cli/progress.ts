import type { Io } from './io.js';
import type { Selected } from './selection.js';

const firstAfter = 1000;
const nextAfter = 100;

/** Follows a long run on a terminal with one line, "1.200 von 10.000 geprüft". */
export interface Progress {
  /** The same file; that it is read is noted. */
  readonly noted: (file: Selected) => Selected;
  /** Takes the line away. */
  readonly end: () => void;
}

const silent: Progress = { noted: (file) => file, end: () => {} };

/** The progress of a run over so many files: seen after a second, and only where a person looks at a terminal. */
export function progressOf(total: number, io: Io, now: () => number = () => performance.now()): Progress {
  if (io.errIsTTY !== true || (io.env.CI ?? '') !== '') return silent;
  const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  let done = 0;
  let width = 0;
  let due = now() + firstAfter;
  const show = (): void => {
    const line = `${number(done)} von ${number(total)} geprüft`;
    width = Math.max(width, line.length);
    io.err(`\r${line}`);
  };
  return {
    noted: (file) => {
      let isRead = false;
      return {
        ...file,
        bytes: () => {
          const time = now();
          if (time >= due) {
            show();
            due = time + nextAfter;
          }
          // A file can be read again: for a parser that had to be loaded, for a place.
          if (!isRead) done += 1;
          isRead = true;
          return file.bytes();
        },
      };
    },
    end: () => {
      if (width > 0) io.err(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}
