/**
 * Signs with which lists are typed by hand or come from a text program; a letter counts only before a tab. A star that has
 * another one behind it makes words bold or slanted (`*direkte Beteiligung*`), unless a blank stands between.
 */
const bullet = /^(?:[-–—•·‣▪◦●○➢]|\*(?=[ \t\u00a0]|[^*]*$)|\+(?= )|[o§Øü](?=\t))[ \t\u00a0]*(?=[^\s–—-])/;

const number = /^(\d{1,2}|[a-z])[.)][ \t\u00a0]+(?=\S)/;

/** Whether numbers or letters count on from the first: one alone is no list ("1. Bauabschnitt"). */
const isCounted = (numbers: readonly string[]): boolean =>
  numbers.length > 1 &&
  numbers.every((one, index) => one === String(index + 1) || one === String.fromCharCode(97 + index));

/** How long the sign is with which each line of a list begins, the blank behind it too; 0 for a line without one. */
export function marksIn(lines: readonly string[]): readonly number[] {
  if (lines.length > 1 && lines.every((line) => /^o +\S/.test(line)))
    return lines.map((line) => /^o +/.exec(line)?.[0].length ?? 0);
  const isNumbered = isCounted(lines.flatMap((line) => number.exec(line)?.[1] ?? []));
  return lines.map((line) => (bullet.exec(line) ?? (isNumbered ? number.exec(line) : null))?.[0].length ?? 0);
}
