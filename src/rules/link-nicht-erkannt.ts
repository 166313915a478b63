import { quote } from '../base/words.js';
import { texteOf } from '../model/texte.js';
import { defineRule } from './rule.js';

/** What a slip of the hand leaves of a link or a picture: ordinary text with brackets. */
const slips = {
  abstand:
    /(!?)\[([^[\]\n]{1,300})\][ \t]+\((https?:\/\/[^\s()]{1,500}|[^\s()]{1,200}\.(?:png|jpe?g|gif|webp))\)/gi,
  vertauscht: /(!?)\(([^()\n]{1,300})\)\[(https?:\/\/[^\s[\]]{1,500})\]/gi,
  leerzeichen: /(!?)\[([^[\]\n]{1,300})\]\(((?!<)[^\s()<>"']{1,300}(?:[ ][^\s()<>"']{1,100}){1,9})\)/gi,
  offen:
    /(!?)\[([^[\]\n]{1,300})\]\((https?:\/\/[^\s()]{0,499}[^\s().,;:!?]|[^\s()]{1,200}\.(?:png|jpe?g|gif|webp))(?=[.,;:!?]?[ \t]*$)(?![ \t]*\n[ \t]*["'()])/gim,
} as const;

type Slip = keyof typeof slips;

/** Code shows signs as they are. A code span is one between equal backticks. */
const code = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|(`+)(?!`)[^\n]*?[^`]\2(?!`)/gm;

const withoutCode = (text: string): string =>
  text.includes('`') || text.includes('~~~') ? text.replace(code, (all) => ' '.repeat(all.length)) : text;

/** Whether the address behind one of the signs `](` has a blank in it, or no end in its line. */
function hasOddAddress(text: string): boolean {
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    const end = text.indexOf(')', at);
    const blank = text.indexOf(' ', at);
    const lineEnd = text.indexOf('\n', at);
    if (end < 0 || (blank >= 0 && blank < end) || (lineEnd >= 0 && lineEnd < end)) return true;
  }
  return false;
}

/** A quick look: nearly all texts have no link, or only whole ones. */
const mayHaveSlip = (text: string): boolean =>
  hasOddAddress(text) || text.includes('] ') || text.includes(']\t') || text.includes(')[');

interface Found {
  readonly key: Slip;
  readonly start: number;
  readonly text: string;
  readonly bild: number;
  readonly richtig: string;
}

function slipsIn(text: string): readonly Found[] {
  const plain = withoutCode(text);
  return (
    (Object.keys(slips) as Slip[])
      .flatMap((key) =>
        [...plain.matchAll(slips[key])].map(({ 0: written, 1: mark = '', 2: words, 3: url = '', index }) => ({
          key,
          start: index,
          text: written,
          bild: mark === '' ? 0 : 1,
          richtig: `${mark}[${words}](${url.replaceAll(' ', '%20')})`,
        })),
      )
      // Words in brackets behind words in brackets may be meant as such; only an address shows that a link was.
      .filter(({ key, bild, richtig }) => key !== 'leerzeichen' || bild > 0 || /\]\(https?:/i.test(richtig))
      .sort((a, b) => a.start - b.start)
  );
}

interface Facts {
  readonly text: string;
  readonly bild: number;
  readonly richtig: string;
}

const sentence = (why: string) => (f: Facts) => ({
  message: `Aus ${quote(f.text)} wird ${f.bild > 0 ? 'kein Bild' : 'kein Verweis'}, sondern gewöhnlicher Text mit Klammern: ${why}`,
  help: `Schreiben Sie: ${f.richtig}`,
});

/** Docs, examples and tests: [link-nicht-erkannt.md](./link-nicht-erkannt.md). */
export const linkNichtErkannt = defineRule({
  id: 'link-nicht-erkannt',
  severity: 'warning',
  de: {
    abstand: sentence('Zwischen den Klammern steht ein Leerzeichen.'),
    vertauscht: sentence('Die Klammern sind vertauscht.'),
    leerzeichen: sentence('In der Adresse steht ein Leerzeichen.'),
    offen: sentence('Am Ende fehlt die Klammer.'),
  },
  check({ steckbrief, body }, report) {
    const { kopf, alle } = texteOf(steckbrief, body);
    if (!mayHaveSlip(alle)) return;
    for (const { pointer, text } of kopf)
      for (const { key, start: _, ...facts } of slipsIn(text)) report({ key, facts, at: { pointer } });
    for (const { key, start, ...facts } of slipsIn(body))
      report({ key, facts, at: { start, end: start + facts.text.length } });
  },
});
