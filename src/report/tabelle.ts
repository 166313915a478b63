/** Tables of text: columns, blanks between them, and a headline. Widths are counted in code points. */
export interface Spalte {
  readonly titel: string;
  /** Whether its cells may be cut if the table is too wide. */
  readonly kuerzbar?: boolean;
  /** Numbers stand at the right. */
  readonly rechts?: boolean;
}

const gap = 2;

/** A column is not cut below this. */
const least = 8;

const lengthOf = (text: string): number => [...text].length;

/** A text of at most `width` code points; a longer one ends with "…". */
export function gekuerzt(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width
    ? text
    : `${letters
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;
}

/** How wide each column is if nothing is cut. */
const naturalWidths = (spalten: readonly Spalte[], zeilen: readonly (readonly string[])[]): number[] =>
  spalten.map(({ titel }, at) =>
    zeilen.reduce((most, zeile) => Math.max(most, lengthOf(zeile[at] ?? '')), lengthOf(titel)),
  );

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, gap * Math.max(0, widths.length - 1));

/** How wide a table is if nothing is cut. */
export const breiteOf = (spalten: readonly Spalte[], zeilen: readonly (readonly string[])[]): number =>
  total(naturalWidths(spalten, zeilen));

/** Takes from the widest column that may be cut, until the table fits or nothing is left to take. */
function fitted(spalten: readonly Spalte[], natural: readonly number[], columns: number): readonly number[] {
  const widths = [...natural];
  for (let over = total(widths) - columns; over > 0; over -= 1) {
    let widest = -1;
    for (const [at, { kuerzbar }] of spalten.entries()) {
      const width = widths[at] ?? 0;
      if (kuerzbar && width > least && width > (widths[widest] ?? 0)) widest = at;
    }
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/**
 * The lines of a table, its headline first. It is at most `columns` wide, unless there is too little room even with
 * every cell cut. The cells hold no line ends and nothing that could steer a terminal: the caller has written it out.
 */
export function tabelle(
  spalten: readonly Spalte[],
  zeilen: readonly (readonly string[])[],
  columns: number,
): readonly string[] {
  const widths = fitted(spalten, naturalWidths(spalten, zeilen), columns);
  const line = (cells: readonly string[]): string =>
    spalten
      .map(({ rechts }, at) => {
        const width = widths[at] ?? 0;
        const text = gekuerzt(cells[at] ?? '', width);
        const blanks = ' '.repeat(width - lengthOf(text));
        return rechts ? blanks + text : text + blanks;
      })
      .join(' '.repeat(gap))
      .trimEnd();
  return [line(spalten.map(({ titel }) => titel)), ...zeilen.map(line)];
}
