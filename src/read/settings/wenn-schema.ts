import type { Wenn } from '../../model/wenn.js';
import { isFreeText, propertyOf, resolve, type Schema, typesOf } from '../schema/schema.js';

/** A schema for the value at the end of a path; the steps to it must be there. */
export function along(path: readonly string[], last: Schema): Schema {
  const [name, ...rest] = path;
  if (name === undefined) return last;
  return { type: 'object', required: [name], properties: { [name]: along(rest, last) } };
}

/**
 * What says something, as the model sees it: no empty text, list or group. Where no text is asked, a dash says nothing.
 *
 * @param node the schema of the value, resolved
 */
function ausgefuellt(root: Schema, node: Schema | undefined): Schema {
  if (node === undefined) return {};
  const types = typesOf(node);
  const parts: Schema[] = [];
  if (types.includes('array')) {
    parts.push({ type: 'array', contains: ausgefuellt(root, resolve(root, node.items)) });
  }
  if (types.includes('object')) {
    const { properties, additionalProperties } = node;
    for (const name of Object.keys(properties ?? {}))
      parts.push(along([name], ausgefuellt(root, propertyOf(root, node, name))));
    if (typeof additionalProperties === 'object') parts.push({ type: 'object', minProperties: 1 });
  }
  if (types.includes('string') || types.length === 0 || types.some((type) => /number|boolean/.test(type))) {
    const isText = isFreeText(node);
    parts.push({ type: ['number', 'boolean'] });
    parts.push({ type: 'string', pattern: isText ? '\\S' : '^(?!\\s*[-–—]\\s*$)[\\s\\S]*\\S' });
  }
  return parts.length === 1 ? (parts[0] ?? {}) : { anyOf: parts };
}

const nodeAt = (root: Schema, path: readonly string[]): Schema | undefined =>
  path.reduce<Schema | undefined>((node, name) => propertyOf(root, node, name), root);

/** That a field is filled in. An empty list of areas is an answer, too: the whole city. */
export function filled(root: Schema, feld: string): Schema {
  const path = feld.split('.');
  const said = along(path, ausgefuellt(root, nodeAt(root, path)));
  if (feld !== 'rubrik' && feld !== 'rubrik.stadtteile') return said;
  return { anyOf: [said, along(['rubrik', 'stadtteile'], { type: 'array' })] };
}

const escaped = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\\-', '-');

/** One of these words, alone or in a list; `ja` and `nein` are also true and false, a number may be one. */
function isOneOf(werte: readonly string[]): Schema {
  const other = werte.flatMap((wert): unknown[] => {
    if (wert === 'ja' || wert === 'nein') return [wert === 'ja'];
    return wert !== '' && String(Number(wert)) === wert ? [Number(wert)] : [];
  });
  const word: Schema = { type: 'string', pattern: `^\\s*(${werte.map(escaped).join('|')})\\s*$` };
  const one: Schema = other.length > 0 ? { anyOf: [word, { enum: other }] } : word;
  return { anyOf: [one, { type: 'array', contains: one }] };
}

/** A condition on fields as a schema: a Steckbrief is valid by it exactly if the condition holds, and not if it is open. */
export function wennSchema(root: Schema, wenn: Wenn): Schema {
  if ('alle' in wenn) return { allOf: wenn.alle.map((part) => wennSchema(root, part)) };
  if ('eines' in wenn) return { anyOf: wenn.eines.map((part) => wennSchema(root, part)) };
  const path = wenn.feld.split('.');
  if ('ausgefuellt' in wenn) {
    const said = along(path, ausgefuellt(root, nodeAt(root, path)));
    return wenn.ausgefuellt ? said : { not: said };
  }
  if ('ab' in wenn) return along(path, { type: 'number', minimum: wenn.ab });
  const one = isOneOf(typeof wenn.ist === 'string' ? [wenn.ist] : wenn.ist);
  const isKriterium = path.length === 2 && path[0] === 'kriterien';
  return along(path, isKriterium ? { anyOf: [one, along(['trifft_zu'], one)] } : one);
}
