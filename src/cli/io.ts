/** The world as the program sees it: everything that is not an argument. Only `bin/vorhaben.js` touches `process`. */
export interface Io {
  readonly cwd: string;
  /** The root of the package: schemas, templates and pages are found only from here. */
  readonly home: string;
  /** The day of the run, JJJJ-MM-TT in local time. */
  readonly stichtag: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything that is written to the program; read only when it was asked for. */
  readonly stdin: () => Uint8Array;
  readonly isTTY: boolean;
  /** Whether what goes to `err` is seen by a person at once. */
  readonly errIsTTY?: boolean;
  readonly columns: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Takes commands for the runner that reads `out`: there only where `out` lets none through. */
  readonly commands?: (text: string) => void;
  /** Is told how many files will be checked: whoever runs the program can then care for time and memory. */
  readonly expectFiles?: (files: number) => void;
  /** Ends what would run on for ever (Strg+C); asked for only by what does. */
  readonly interrupted?: () => AbortSignal;
  /** Tells of every change in a folder (not below it) until the returned function is called; otherwise the system does. */
  readonly watch?: (folder: string, onChange: () => void) => () => void;
}

/** How a run ended: the contract is `docs/exit-status.md`. */
export const Exit = { ok: 0, findings: 1, usage: 2, bug: 70 } as const;

export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** A wrong call or wrong settings: ends the run with 2 and this sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether an error is a UsageError, also one that another of our bundles has thrown. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError';
