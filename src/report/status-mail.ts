import { visibleLine } from '../base/characters.js';
import { formatDatumKurz } from '../base/datum.js';
import type { Status, StelleStand, VorhabenStand } from '../model/status.js';
import { aufgabeInWorten } from './aufgabe.js';
import { wrap } from './wrap.js';

/** Mails are read everywhere if their lines are no longer. */
const width = 72;

const setIn = (text: string, blanks: string): readonly string[] =>
  wrap(text, width - blanks.length).map((line) => `${blanks}${line}`);

/** A Vorhaben: its title and file, what is to be done, and the next step for the most urgent of it. */
function vorhaben(
  { file, steckbrief, aufgaben }: VorhabenStand,
  number: number,
  stichtag: string,
): readonly string[] {
  const words = aufgaben.map((aufgabe) => aufgabeInWorten(aufgabe, file, stichtag));
  const draft = steckbrief.entwurf === true ? ' (Entwurf)' : '';
  const title = `${visibleLine(steckbrief.bezeichnung ?? steckbrief.id)}${draft}`;
  const [first = '', ...others] = wrap(title, width - 4);
  return [
    `${number}. ${first}`,
    ...others.map((line) => `   ${line}`),
    `   Datei: ${visibleLine(file)}`,
    ...words.flatMap(({ was }) => {
      const [start = '', ...rest] = wrap(was, width - 5);
      return [`   - ${start}`, ...rest.map((line) => `     ${line}`)];
    }),
    ...setIn(`Nächster Schritt: ${words[0]?.schritt ?? ''}`, '   '),
    '',
  ];
}

function mail(stand: StelleStand, { leitfaden, stichtag, bis }: Status): string {
  const todo = stand.vorhabenStand.filter(({ aufgaben }) => aufgaben.length > 0);
  const stelle =
    stand.stelle === undefined ? '(Im Steckbrief steht keine Stelle.)' : visibleLine(stand.stelle);
  const lines = [
    `An: ${[stelle, ...stand.emails.map(visibleLine)].join(', ')}`,
    `Betreff: Vorhabenliste: zu tun bis zum ${formatDatumKurz(bis)}`,
    '',
    'Guten Tag,',
    '',
    ...setIn(
      `${todo.length === 1 ? 'zu diesem Vorhaben' : `zu diesen ${todo.length} Vorhaben`} ist bis zum ${formatDatumKurz(bis)} etwas zu tun. Das ist der Stand vom ${formatDatumKurz(stichtag)}.`,
      '',
    ),
    '',
    ...todo.flatMap((one, index) => vorhaben(one, index + 1, stichtag)),
    ...setIn(`Vielen Dank für Ihre Mitarbeit an der Vorhabenliste: ${visibleLine(leitfaden.stadt)}`, ''),
  ];
  return `${lines.join('\n')}\n`;
}

/** For each office with something to do a text for a mail, between lines that set them apart. Nothing is sent. */
export function statusMail(status: Status): string {
  const todo = status.stellen.filter(({ vorhabenStand }) =>
    vorhabenStand.some(({ aufgaben }) => aufgaben.length > 0),
  );
  if (todo.length === 0)
    return `Bis zum ${formatDatumKurz(status.bis)} ist nichts zu tun. Es ist keine Mail nötig.\n`;
  return todo.map((stand) => mail(stand, status)).join(`\n${'='.repeat(width)}\n\n`);
}
