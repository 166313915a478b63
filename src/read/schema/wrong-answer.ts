import type { Facts, Finding, Fix, Place } from '../../base/diagnostic.js';
import { answerIn, boxesIn } from '../../base/ticked.js';
import { replace } from '../finding.js';

type Say = (rule: string, key: string, facts: Facts, where: { readonly fix?: Fix }) => Finding;

/** What is wrong where yes or no is asked: one box of the paper form is ticked, or it is no answer at all. */
export function wrongAnswer(wert: string, place: Place, erlaubt: readonly string[], say: Say): Finding {
  const { answer = '', rest = '' } = answerIn(wert) ?? {};
  if (rest !== '' && erlaubt.includes(answer))
    return say('ja-nein-unklar', 'nurAntwort', { gemeint: answer }, {});
  const { ticked = [] } = boxesIn(wert) ?? {};
  const [gemeint] = ticked;
  if (gemeint === undefined || ticked.length > 1 || !erlaubt.includes(gemeint))
    return say('ja-nein-unklar', 'unklar', { erlaubt }, {});
  return say('ja-nein-unklar', 'angekreuzt', { gemeint }, { fix: replace(place, gemeint) });
}
