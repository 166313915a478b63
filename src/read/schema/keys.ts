import type { Finding } from '../../base/diagnostic.js';
import { asTyped, quoted } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import { noteAt } from '../note-line.js';
import { child, spotAt } from '../pointer.js';
import { isEmpty } from '../tree.js';
import { type Context, type SchemaError, wrongAt } from './context.js';
import { dedented } from './dedented.js';
import { secondBox } from './kriterium-doppelt.js';
import { schemaAt, typesOf } from './schema.js';
import { meantBy } from './unknown-key.js';
import { firstText } from './wrong-list.js';

/** The entry of a list that stands at a pointer: how the list is called, and the number of the entry. */
function entryOf(
  { tree }: Context,
  pointer: string,
): { readonly liste: string; readonly eintrag: number } | undefined {
  const match = /^\/(.+)\/(\d+)$/.exec(pointer);
  const isList = spotAt(tree, pointer.slice(0, pointer.lastIndexOf('/')))?.value.kind === 'list';
  return match && isList
    ? { liste: (match[1] ?? '').replaceAll('/', '.'), eintrag: Number(match[2]) + 1 }
    : undefined;
}

/** A name that a group does not have, with what was probably meant by it. */
export function unknownKey(context: Context, { instancePath, params }: SchemaError): Finding {
  const { tree, leitfaden } = context;
  const angabe = String(params.additionalProperty);
  const { value, wert, keyPlace: place, say } = wrongAt(context, child(instancePath, angabe));
  const parent = spotAt(tree, instancePath)?.value;
  const given = new Set(parent?.kind === 'map' ? parent.entries.map(({ key }) => key.text) : []);
  const group = schemaAt(context.schema, instancePath);
  const known = Object.keys(group?.properties ?? {});
  const open = known.filter((key) => !given.has(key));
  const box =
    angabe === 'trifft_nicht_zu' && parent?.kind === 'map'
      ? secondBox(instancePath, parent, leitfaden, context.source)
      : undefined;
  if (box) return box;
  const note = /^(?:\/[/*]|<!--|\()/.test(angabe) ? noteAt(context.source, place.line) : undefined;
  if (note) {
    const { rule, key, facts, place: at } = note;
    return finding(rule, key, facts, at, { pointer: child(instancePath, angabe) });
  }
  const moved = dedented(context, instancePath, angabe);
  if (moved) return say('angabe-unbekannt', moved.key, moved.facts, { place });
  const entry = entryOf(context, instancePath);
  const gruppe = entry?.liste ?? instancePath.slice(1).replaceAll('/', '.');
  const facts = { angabe, gruppe, eintrag: entry?.eintrag ?? 0 };
  const isThere = (feld: string): boolean => spotAt(tree, `/${feld.replaceAll('.', '/')}`)?.key !== undefined;
  const meant = meantBy(
    { name: angabe, wert, isGroup: value?.kind === 'map' },
    gruppe,
    open,
    context.schema,
    leitfaden,
    isThere,
  );
  const erste = entry && meant.key === 'fremd' ? firstText(group) : undefined;
  const isTitle = erste !== undefined && open.includes(erste) && value !== undefined && value.kind !== 'list';
  if (isTitle && (value.kind === 'map' || isEmpty(value)))
    return say(
      'angabe-unbekannt',
      'alsErste',
      {
        ...facts,
        gemeint: erste,
        zeile: `${erste}: ${asTyped(angabe)}`,
        darunter: value.kind === 'map' ? 'ja' : '',
      },
      { place },
    );
  const isText = entry && given.size === 1 && typesOf(group).includes('string') && value?.kind === 'text';
  if (isText && meant.key !== 'aehnlich') {
    const besser = quoted(`${angabe}: ${value.text}`.replace(/\s+/g, ' ').trim());
    return say('angabe-unbekannt', 'text', { ...facts, besser }, { place });
  }
  if (meant.key === 'fremd' && !leitfaden) {
    return say('angabe-unbekannt', 'einstellung', { ...facts, erlaubt: known }, { place });
  }
  const besser =
    meant.key === 'aehnlich'
      ? meant.gemeint
      : meant.key === 'feld' && meant.als === 'zeile'
        ? meant.feld
        : '.';
  // A remark may be one that nobody is to read: where it belongs is asked, not mended.
  const isUnclear = besser === 'weitere_informationen';
  const fix = isUnclear || besser.includes('.') ? {} : { fix: replace(place, besser, false) };
  return say('angabe-unbekannt', meant.key, { ...facts, ...meant }, { place, ...fix });
}

/** Entries that have only what the entry above them lacks: the dashes before them cut one entry in many. */
interface Split {
  readonly namen: readonly string[];
  /** The number of the first of them, from 0. */
  readonly first: number;
}

/** The entries cut off from the one above them, if that at a pointer is one of them. */
function splitFrom({ tree }: Context, pointer: string, name: string): Split | undefined {
  const at = pointer.lastIndexOf('/') + 1;
  const list = spotAt(tree, pointer.slice(0, at - 1))?.value;
  const items = list?.kind === 'list' ? list.items : [];
  const namesOf = (index: number): readonly string[] => {
    const item = items[index];
    return item?.kind === 'map' && !item.flow ? item.entries.map(({ key }) => key.text) : [];
  };
  const index = Number(pointer.slice(at));
  let head = index - 1;
  while (head >= 0 && namesOf(head).length > 0 && !namesOf(head).includes(name)) head -= 1;
  const given = new Set(namesOf(head));
  if (!given.has(name)) return undefined;
  const namen: string[] = [];
  for (let next = head + 1; next < items.length && !namesOf(next).includes(name); next += 1) {
    const own = namesOf(next);
    if (own.length === 0 || own.some((one) => given.has(one))) break;
    for (const one of own) given.add(one);
    namen.push(own[0] ?? '');
  }
  return index > head + namen.length ? undefined : { namen, first: head + 1 };
}

/** A name that a group must have and does not. */
export function missing(context: Context, { instancePath, params }: SchemaError): Finding {
  const name = String(params.missingProperty);
  const { value, keyPlace: place, schema, say } = wrongAt(context, child(instancePath, name));
  const [first] = name === 'trifft_zu' ? ['offen'] : (schema?.enum ?? []).map(String);
  const zeile = `${name}: ${first ?? '…'}`;
  const split = value ? undefined : splitFrom(context, instancePath, name);
  if (split) {
    // Told once, at the first of them.
    const first = child(child(instancePath.slice(0, instancePath.lastIndexOf('/')), split.first), name);
    const { say: sayThere, keyPlace } = wrongAt(context, first);
    return sayThere(
      'pflichtangabe-fehlt',
      'fehltOderStrich',
      { zeile, namen: split.namen },
      { place: keyPlace },
    );
  }
  const atTop = context.leitfaden ? 'fehlt' : 'fehltZeile';
  const key = value ? 'leerHier' : instancePath === '' ? atTop : 'fehltHier';
  return say('pflichtangabe-fehlt', key, { zeile }, { place });
}
