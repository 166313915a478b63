import { uebersichtOf } from '../../model/uebersicht.js';
import { listenFormen } from '../../report/liste.js';
import { alleSteckbriefe, columnsOf } from '../alle-steckbriefe.js';
import { choice } from '../check-options.js';
import { type Filter, filtered, filterInWorten, stopIfNoPflicht } from '../filter.js';
import type { ExitCode, Io } from '../io.js';

interface Options extends Filter {
  readonly leitfaden?: string;
  readonly format: string;
}

const formate = Object.keys(listenFormen) as readonly (keyof typeof listenFormen)[];

/** `vorhaben list`: shows which Vorhaben there are, for the people who look after them; nothing is written. */
export async function list(io: Io, ordner: string, options: Options): Promise<ExitCode> {
  const format = choice('--format', options.format, formate);
  stopIfNoPflicht(options);
  const { leitfaden, geprueft, code, sayNotes } = await alleSteckbriefe(
    io,
    ordner,
    options.leitfaden,
    'list',
  );
  const all = uebersichtOf(geprueft, leitfaden, io.stichtag);
  const eintraege = filtered(all, options, leitfaden, io);
  const isEmpty = eintraege.length === 0;
  if (!isEmpty || format !== 'text')
    io.out(listenFormen[format]({ eintraege, leitfaden, stichtag: io.stichtag }, { columns: columnsOf(io) }));
  if (isEmpty) {
    const asked = filterInWorten(options);
    const sentence = asked === '' ? 'Es gibt noch kein Vorhaben.' : `Kein Vorhaben passt zu ${asked}.`;
    (format === 'text' ? io.out : io.err)(`${sentence}\n`);
  }
  sayNotes();
  return code;
}
