import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** A heading of level 2 to 6 without the blank behind its signs. One sign alone may begin a keyword (#Hafenfest). */
const tight = /^#{2,6}\p{L}/u;

/** The starts of such lines, outside of code. */
function tightLines(body: string): readonly number[] {
  const found: number[] = [];
  const hasCode = body.includes('```') || body.includes('~~~');
  let fence = '';
  for (let at = 0; at >= 0 && at < body.length; ) {
    if (hasCode) {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(body.slice(at, at + 100))?.[1];
      if (mark !== undefined) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    }
    if (fence === '' && body.startsWith('##', at) && tight.test(body.slice(at, at + 8))) found.push(at);
    const next = hasCode ? body.indexOf('\n', at) : body.indexOf('\n##', at);
    at = next === -1 ? -1 : next + 1;
  }
  return found;
}

/** Docs, examples and tests: [ueberschrift-ohne-leerzeichen.md](./ueberschrift-ohne-leerzeichen.md). */
export const ueberschriftOhneLeerzeichen = defineRule({
  id: 'ueberschrift-ohne-leerzeichen',
  severity: 'warning',
  de: {
    fehlt: (f: { text: string; richtig: string; weitere: number }) => ({
      message: `${quote(f.text)} ist keine Überschrift: Hinter den # fehlt ein Leerzeichen. Auf der Seite steht die Zeile so da, mit den #.`,
      help: `Schreiben Sie: ${f.richtig}${f.weitere === 0 ? '' : ` (ebenso in ${f.weitere === 1 ? 'einer weiteren Zeile' : `${f.weitere} weiteren Zeilen`})`}`,
    }),
  },
  check({ body, almost = [] }, report) {
    if (!body.includes('##')) return;
    // The heading of a section was told by the rule that misses the section.
    const found = tightLines(body).filter((at) => !almost.some(({ start }) => start === at));
    const [start] = found;
    if (start === undefined) return;
    const [line = ''] = body.slice(start).split('\n', 1);
    const text = line.trimEnd();
    const richtig = text.replace(/^#+/, '$& ');
    report({
      key: 'fehlt',
      facts: { text, richtig, weitere: found.length - 1 },
      at: { start, end: start + text.length },
    });
  },
});
