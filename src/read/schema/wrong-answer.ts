import type { Facts, Finding, Fix, Place } from '../../base/diagnostic.js';
import { answerIn, askedAnswer, boxesIn } from '../../base/ticked.js';
import { replace } from '../finding.js';

type Say = (rule: string, key: string, facts: Facts, where: { readonly fix?: Fix }) => Finding;

/** An answer with another sign behind it, only its first letter, one box alone, or the words of the paper form. */
function shortAnswer(wert: string): { readonly answer: string; readonly isSure: boolean } | undefined {
  const [, word] = /^(ja|nein|offen)[.!,;]+$/i.exec(wert.trim()) ?? [];
  if (word !== undefined) return { answer: word.toLowerCase(), isSure: true };
  const letters = { j: 'ja', y: 'ja', yes: 'ja', '✓': 'ja', 1: 'ja', 0: 'nein', n: 'nein', no: 'nein' }[
    wert.trim().toLowerCase()
  ];
  const answer = letters ?? (boxesIn(wert) ? undefined : askedAnswer(wert));
  return answer === undefined ? undefined : { answer, isSure: false };
}

/** What is wrong where yes or no is asked: one box of the paper form is ticked, or it is no answer at all. */
export function wrongAnswer(wert: string, place: Place, erlaubt: readonly string[], say: Say): Finding {
  const { answer = '', rest = '' } = answerIn(wert) ?? {};
  if (rest !== '' && erlaubt.includes(answer))
    return say('ja-nein-unklar', 'nurAntwort', { gemeint: answer }, {});
  const short = shortAnswer(wert);
  if (short && erlaubt.includes(short.answer))
    return say(
      'ja-nein-unklar',
      'gemeint',
      { gemeint: short.answer },
      { fix: replace(place, short.answer, short.isSure) },
    );
  const { ticked = [] } = boxesIn(wert) ?? {};
  const [gemeint] = ticked;
  if (gemeint === undefined || ticked.length > 1 || !erlaubt.includes(gemeint))
    return say('ja-nein-unklar', 'unklar', { erlaubt }, {});
  return say('ja-nein-unklar', 'angekreuzt', { gemeint }, { fix: replace(place, gemeint) });
}
