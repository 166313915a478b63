/** What an SVG picture may not hold if a page shows it: a kind for the sentence, and the line. */
export interface SvgFault {
  readonly kind: 'skript' | 'fremd' | 'verweis' | 'bewegung' | 'entitaet' | 'kodierung' | 'kein-svg';
  readonly line: number;
}

/** The second half looks behind prefixes: `svg:script` is a script, too. */
const element = (names: string): RegExp => new RegExp(`<\\s*(?:[\\w.-]+:)?(?:${names})[\\s/>]`, 'i');

const faults: readonly (readonly [SvgFault['kind'], RegExp])[] = [
  ['skript', element('script|handler|listener')],
  ['skript', /[\s"']on[a-z]+\s*=|javascript\s*:/i],
  ['fremd', /www\.w3\.org\/1999\/xhtml/i],
  ['fremd', element('foreignObject|iframe|object|embed|audio|video|link|meta')],
  ['bewegung', element('animate\\w*|set|discard')],
  // Another encoding than the one we read could mean other letters.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  ['kodierung', /<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])|\u001b/i],
  ['entitaet', /<!ENTITY|<!DOCTYPE[^>]*\[/i],
  ['verweis', /<\?xml-stylesheet|@import|image-set\(|\\/i],
  ['verweis', /\b(?:href|src)\s*=\s*(?!["'](?:#|data:image\/(?:png|jpeg|webp);base64,))/i],
  ['verweis', /url\(\s*(?!["']?#)/i],
];

/** Characters that are written by their numbers could hide what is looked for. */
const decoded = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/**
 * The first thing in an SVG picture that could run, move, or load something from elsewhere; undefined for one without.
 * A page shows pictures by `img`, where browsers run and load nothing; but somebody may open the file itself.
 */
export function svgFault(source: string): SvgFault | undefined {
  const text = decoded(source);
  if (!/<svg[\s>]/.test(text)) return { kind: 'kein-svg', line: 1 };
  for (const [kind, pattern] of faults) {
    const match = pattern.exec(text);
    if (match) return { kind, line: text.slice(0, match.index).split('\n').length };
  }
  return undefined;
}
