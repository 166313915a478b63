import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { visibleLine } from '../base/characters.js';
import { byText } from '../base/order.js';
import { counted } from '../base/words.js';
import type { Unread } from '../read/folder.js';
import type { Io } from './io.js';
import { shownPath } from './shown.js';

/** So many are named one by one; one line counts the others. */
const most = 5;

/** What stands at the end of a name instead of `.md`. */
function endOf(name: string): string {
  if (name.endsWith(' ')) return 'mit einem Leerzeichen endet';
  return `auf „${/\.[^.]*$/.exec(name)?.[0] ?? ''}“ endet`;
}

function noteOn({ path, meant }: Unread, { cwd }: Io): string {
  const name = basename(path);
  const next = existsSync(join(dirname(path), meant))
    ? `Daneben liegt schon „${meant}“: Löschen Sie die Datei, die nicht mehr gilt.`
    : `Benennen Sie die Datei um: „${meant}“.`;
  const hidden = /\.te?xt\s*$/i.test(name) ? ' Windows zeigt diese Endung oft nicht an.' : '';
  return visibleLine(
    `„${shownPath(path, cwd)}“ wird nicht gelesen, weil der Name ${endOf(name)}. ${next}${hidden}`,
  );
}

/** Names each file that was meant as a Steckbrief and is not read, with the name that it needs. */
export function unreadNotes(unread: readonly Unread[], io: Io): readonly string[] {
  const all = [...new Map(unread.map((one) => [one.path, one])).values()];
  all.sort((a, b) => byText(a.path, b.path));
  const left = all.length - most;
  return [
    ...all.slice(0, most).map((one) => noteOn(one, io)),
    ...(left > 0
      ? [`Ebenso ${counted(left, 'weitere Datei', 'weitere Dateien')}: Steckbriefe enden auf „.md“.`]
      : []),
  ];
}
