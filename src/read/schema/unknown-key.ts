import { likely } from '../../base/likely.js';
import { abschnitteOf, type Leitfaden } from '../../model/leitfaden.js';
import { otherNameAtTop, otherNameIn, plainName } from './other-names.js';
import { criterionNamed } from './said-criteria.js';
import { type Schema, schemaAt, typesOf } from './schema.js';

/** What was probably meant by a name that a Steckbrief does not have at this place. */
export type Meant =
  | { readonly key: 'aehnlich'; readonly gemeint: string }
  | { readonly key: 'kriterium'; readonly gemeint: string }
  | { readonly key: 'feld'; readonly feld: string; readonly als?: 'liste' | 'zeile' }
  | { readonly key: 'schonDa'; readonly feld: string }
  | { readonly key: 'abschnitt'; readonly abschnitt: string }
  | { readonly key: 'fremd' };

/** Every place at which the schema has a name, as `gruppe.name`; in the entries of a list with a star. */
function placesOf(schema: Schema, name: string, path = ''): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const own = key === name ? [here] : [];
    return [
      ...own,
      ...placesOf(part, name, here),
      ...(part.items ? placesOf(part.items, name, `${here}.*`) : []),
    ];
  });
}

/** The only place at which the schema has a name, if it is an entry of the header or of a group. */
function onlyPlace(schema: Schema, name: string): string | undefined {
  const [place, ...others] = placesOf(schema, name);
  return others.length === 0 && !place?.includes('*') ? place : undefined;
}

/** The field or section of the row of the form whose label was written as a name. */
function byLabel(
  leitfaden: Leitfaden,
  name: string,
  isMeant: (labels: readonly string[]) => boolean,
): Meant | undefined {
  if (plainName(name) === '') return undefined;
  const section = abschnitteOf(leitfaden).find(({ namen }) => isMeant(namen));
  const row = leitfaden.formular.zeilen.find(({ label, aliase }) => isMeant([label, ...aliase]));
  const feld = row?.pflicht.find((pflicht) => row.felder.includes(pflicht)) ?? row?.felder[0];
  if (feld !== undefined) return { key: 'feld', feld };
  return section && { key: 'abschnitt', abschnitt: section.label };
}

/**
 * What was meant by a name in a group of a Steckbrief.
 *
 * @param wert what stands behind the name; `isGroup` says that there are entries below it
 * @param gruppe the group's path; empty at the top of the header
 * @param open the names that the group has and that are not written yet
 * @param isThere whether an entry is written, by its path
 */
export function meantBy(
  { name, wert, isGroup }: { readonly name: string; readonly wert: string; readonly isGroup: boolean },
  gruppe: string,
  open: readonly string[],
  schema: Schema,
  leitfaden: Leitfaden | undefined,
  isThere: (feld: string) => boolean,
): Meant {
  const usual = gruppe === '' || !leitfaden ? undefined : otherNameIn(name, open);
  const same = open.find((key) => plainName(key) === plainName(name) || key === usual);
  if (same) return { key: 'aehnlich', gemeint: same };
  const kriterium = gruppe !== 'kriterien' && leitfaden ? criterionNamed(name, leitfaden) : undefined;
  if (kriterium !== undefined) return { key: 'kriterium', gemeint: kriterium };
  if (leitfaden && gruppe === '') {
    const exact = byLabel(leitfaden, name, (labels) =>
      labels.some((label) => plainName(label) === plainName(name)),
    );
    const feld = exact?.key === 'feld' ? exact.feld : otherNameAtTop(name, wert);
    // Below the name stand entries of its own: it is another word for the whole group.
    const [top = '', inner] = feld?.split('.') ?? [];
    if (isGroup && inner !== undefined && open.includes(top)) return { key: 'aehnlich', gemeint: top };
    if (exact) return exact;
    if (feld !== undefined && isThere(feld)) return { key: 'schonDa', feld };
    const types = typesOf(schemaAt(schema, `/${(feld ?? '').replaceAll('.', '/')}`));
    const als = types.length === 1 && types[0] === 'array' && feld !== 'lage.punkt' ? 'liste' : 'zeile';
    if (feld !== undefined) return { key: 'feld', feld, als };
  }
  const isTop = gruppe !== '' && Object.hasOwn(schema.properties ?? {}, name);
  const feld = !leitfaden ? undefined : isTop ? name : onlyPlace(schema, name);
  if (feld !== undefined) return { key: 'feld', feld };
  const gemeint = likely(name, open);
  if (gemeint !== undefined) return { key: 'aehnlich', gemeint };
  if (!leitfaden || gruppe !== '') return { key: 'fremd' };
  const near = likely(
    name,
    leitfaden.formular.zeilen.flatMap(({ label, aliase }) => [label, ...aliase]),
  );
  const found = near === undefined ? undefined : byLabel(leitfaden, name, (labels) => labels.includes(near));
  return found ?? { key: 'fremd' };
}
