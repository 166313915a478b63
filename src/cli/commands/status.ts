import { statusOf } from '../../model/status.js';
import { statusFormen } from '../../report/status.js';
import { alleSteckbriefe, columnsOf } from '../alle-steckbriefe.js';
import { choice } from '../check-options.js';
import type { ExitCode, Io } from '../io.js';

interface Options {
  readonly leitfaden?: string;
  readonly format: string;
}

const formate = Object.keys(statusFormen) as readonly (keyof typeof statusFormen)[];

/** `vorhaben status`: shows who has to do what until the end of the month; nothing is written and nothing is sent. */
export async function status(io: Io, ordner: string, options: Options): Promise<ExitCode> {
  const format = choice('--format', options.format, formate);
  const { leitfaden, geprueft, code, sayNotes } = await alleSteckbriefe(
    io,
    ordner,
    options.leitfaden,
    'status',
  );
  io.out(statusFormen[format](statusOf(geprueft, leitfaden, io.stichtag), { columns: columnsOf(io) }));
  sayNotes();
  return code;
}
