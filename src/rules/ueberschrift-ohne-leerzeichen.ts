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
    fehlt: (f: { text: string; richtig: string }) => ({
      message: `${quote(f.text)} ist keine Überschrift: Hinter den # fehlt ein Leerzeichen. Auf der Seite steht die Zeile so da, mit den #.`,
      help: `Schreiben Sie: ${f.richtig}`,
    }),
  },
  check({ body, almost = [] }, report) {
    if (!body.includes('##')) return;
    for (const start of tightLines(body)) {
      // The heading of a section was told by the rule that misses it.
      if (almost.some((one) => one.start === start)) continue;
      const [line = ''] = body.slice(start).split('\n', 1);
      const text = line.trimEnd();
      const richtig = text.replace(/^#+/, '$& ');
      const at = { start, end: start + text.length };
      report({ key: 'fehlt', facts: { text, richtig }, at, meant: richtig, isSure: true });
    }
  },
});
