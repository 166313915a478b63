import type { Finding } from '../../base/diagnostic.js';
import { misspelt } from '../../base/likely.js';
import { inYaml } from '../../base/quoted.js';
import { replace } from '../finding.js';
import { type Context, isNeeded, type SchemaError, wrongAt } from './context.js';
import { missing, unknownKey } from './keys.js';
import { onlyOne } from './only-one.js';
import { otherChoice } from './other-names.js';
import { daysOfTermin, pairAsTermin } from './termin-lines.js';
import { toldAsText } from './told-as-text.js';
import { wrongAnswer } from './wrong-answer.js';
import { answerWithWords, reasonAmongCriteria } from './wrong-criterion.js';
import { wrongDatum } from './wrong-datum.js';
import { wrongEmail } from './wrong-email.js';
import { pointInBrackets, pointOf } from './wrong-point.js';
import { answersOf, bracketed, wrongType } from './wrong-type.js';

/** The rule for a text that is not of the form its definition asks for. */
const formRules: Readonly<Record<string, string>> = {
  email: 'email-ungueltig',
  link: 'link-ungueltig',
  ort: 'link-ungueltig',
  kennung: 'kennung-ungueltig',
  dauer: 'dauer-ungueltig',
  fristdauer: 'dauer-ungueltig',
  farbe: 'farbe-ungueltig',
  linkOderImpressum: 'link-ungueltig',
  linkOderDatenschutz: 'link-ungueltig',
  linkOderErklaerung: 'link-ungueltig',
};

function wrongText(context: Context, { keyword, instancePath, params }: SchemaError): Finding {
  const { wert, schema, place, keyPlace, say } = wrongAt(context, instancePath);
  const ohne = isNeeded(context, instancePath) ? '' : '"-"';
  const definition = schema?.$ref?.replace('#/definitions/', '') ?? '';
  if (keyword === 'format') return wrongDatum(wrongAt(context, instancePath), ohne);
  if (instancePath === '/ags') return say('kennung-ungueltig', 'ags');
  if (definition === 'id') return say('kennung-ungueltig', 'id');
  const form = keyword === 'pattern' ? formRules[definition] : undefined;
  const email = form === 'email-ungueltig' ? wrongEmail(wert, place, say) : undefined;
  if (form) return email ?? say(form, 'form', { ohne });
  if (definition === 'kriterium') return wrongAnswer(wert, place, ['ja', 'nein', 'offen'], say);
  if (schema?.['x-art'] === 'jaNein') return wrongAnswer(wert, place, answersOf(schema), say);
  if (/^(?:zeile|feldname)$/.test(definition) && keyword === 'pattern')
    return say('text-zu-lang', 'mehrereZeilen', {}, { place: keyPlace });
  if (keyword === 'minimum') return say('zahl-unklar', 'grenze', { grenze: Number(params.limit) });
  const grenze = keyword === 'pattern' ? 1000 : Number(params.limit ?? 0);
  return say('text-zu-lang', 'zeichen', { zeichen: [...wert].length, grenze }, { place: keyPlace });
}

function wrongChoice(context: Context, { instancePath, params }: SchemaError): Finding {
  const { wert, place, schema, say } = wrongAt(context, instancePath);
  const erlaubt = ((params.allowedValues as unknown[]) ?? [])
    .filter((value) => typeof value !== 'boolean')
    .map(String);
  if (schema?.['x-art'] === 'jaNein') return wrongAnswer(wert, place, erlaubt, say);
  // "in Planung" says no more than "planung".
  const gemeint =
    otherChoice(wert, erlaubt) ??
    misspelt(wert, erlaubt) ??
    misspelt(wert.replace(/^(?:in|im|noch|derzeit|aktuell) /i, ''), erlaubt);
  if (gemeint === undefined) return say('auswahl-unbekannt', 'fremd', { erlaubt });
  return say(
    'auswahl-unbekannt',
    'aehnlich',
    { erlaubt, gemeint },
    { fix: replace(place, inYaml(gemeint), false) },
  );
}

/** What is wrong where a criterion is asked, and no other entry. */
const wrongCriterion = (context: Context, { instancePath }: SchemaError): Finding | undefined =>
  reasonAmongCriteria(context.source, instancePath, wrongAt(context, instancePath).keyPlace.line) ??
  answerWithWords(context, instancePath);

/** A name that a group does not have, with a value that shows what was meant: a day, a place on the map. */
function misnamed(context: Context, { instancePath, params }: SchemaError): Finding | undefined {
  const name = String(params.additionalProperty);
  return (
    pairAsTermin(context, instancePath) ??
    daysOfTermin(context, instancePath, name) ??
    pointOf(context, instancePath, name) ??
    toldAsText(context, instancePath, name)
  );
}

/** Turns an error of the schema into a finding: by its keyword, and by what the schema asks at that place. */
export function explainError(context: Context, error: SchemaError): Finding {
  const criterion = error.instancePath.startsWith('/kriterien/') ? wrongCriterion(context, error) : undefined;
  const single = error.keyword === 'additionalProperties' ? undefined : onlyOne(context, error.instancePath);
  const found = criterion ?? pointInBrackets(context, error.instancePath) ?? single;
  if (found) return found;
  switch (error.keyword) {
    case 'required':
      return pairAsTermin(context, error.instancePath) ?? missing(context, error);
    case 'additionalProperties':
      return bracketed(context, error.instancePath) ?? misnamed(context, error) ?? unknownKey(context, error);
    case 'enum':
      return wrongChoice(context, error);
    case 'type':
    case 'minItems':
    case 'maxItems':
      return wrongType(context, error);
    default:
      return wrongText(context, error);
  }
}
