import { fileStart } from '../base/diagnostic.js';
import { abschnitteOf, type Leitfaden } from '../model/leitfaden.js';
import type { Angaben } from '../model/steckbrief.js';
import { splitFrontMatter } from './front-matter.js';
import { markedTexts } from './header-texts.js';
import { idOf } from './id.js';
import { excess, tooDeep } from './nesting.js';
import { abschnitteIn, outlineOf } from './outline.js';
import { spotAt } from './pointer.js';
import { quickYaml } from './quick-yaml.js';
import type { Schema } from './schema.js';
import { dataOf } from './shape.js';
import { readSource } from './source.js';
import type { SteckbriefFile } from './steckbrief.js';
import { needsParser } from './text-findings.js';
import { isEmpty } from './tree.js';
import { schemas, steckbrief as validator } from './validators.generated.js';

const nowhere = () => fileStart;

/**
 * Reads a Steckbrief in which nothing is unusual and nothing is to be said: without places, and without loading the
 * parsers that know them. Undefined for every other file, also for one that is only a little odd; `readSteckbrief` then
 * reads it again, whole. `test/quick.test.ts` proves that both see the same.
 */
export function readQuickly(
  name: string,
  bytes: Uint8Array,
  leitfaden: Leitfaden,
): SteckbriefFile | undefined {
  const { id, findings: aboutName } = idOf(name);
  const { value: source, findings: aboutBytes } = readSource(bytes);
  if (!source || aboutName.length > 0 || aboutBytes.length > 0) return undefined;
  const { value: parts } = splitFrontMatter(source);
  if (!parts || tooDeep(parts.header, source, parts.headerStart)) return undefined;
  const tree = quickYaml(parts.header);
  if (!tree) return undefined;

  const schema = schemas.steckbrief as Schema;
  const kriterien = tree.kind === 'map' ? spotAt(tree, '/kriterien')?.value : undefined;
  if (kriterien?.kind === 'map' && kriterien.entries.some(({ value }) => isEmpty(value))) return undefined;
  const { data, findings: aboutValues } = dataOf(tree, schema, source);
  const { body } = parts;
  if (data === undefined || aboutValues.length > 0 || !validator(data)) return undefined;
  if (excess(body, nowhere) || needsParser(body) || markedTexts(schema, data).length > 0) return undefined;
  const outline = outlineOf(body, abschnitteOf(leitfaden));
  if (outline === undefined) return undefined;
  return {
    id,
    steckbrief: { ...(data as Angaben), id, abschnitte: abschnitteIn(outline) },
    outline,
    findings: [],
    wrong: new Set(),
    body,
    placeOf: nowhere,
    placeInBody: nowhere,
    isWritten: () => false,
    line: source.line,
  };
}
