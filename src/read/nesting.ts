/**
 * Markdown that ends the parser or keeps it busy for seconds needs only a few kilobytes of nesting (remarkjs/remark#1010
 * and our own measurements). No Steckbrief comes near these limits; what is above them never reaches the parser.
 */
const blockLevels = 12;
const marksInBlock = 600;

/** The offset in the body at which the nesting becomes too deep, or undefined. */
export function tooNested(body: string): number | undefined {
  let marks = 0;
  let offset = 0;
  for (const line of body.split('\n')) {
    if (line.trim() === '') marks = 0;
    const opening = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
    const levels =
      opening.replace(/[ \t\d]/g, '').length +
      (/^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0) / 4;
    marks += line.match(/[*_[\]`~<&!]/g)?.length ?? 0;
    if (levels > blockLevels || marks > marksInBlock) return offset;
    offset += line.length + 1;
  }
  return undefined;
}
