import type { Finding, Fix } from '../../base/diagnostic.js';
import { replace } from '../finding.js';
import { spotAt } from '../pointer.js';
import type { MapNode } from '../tree.js';
import { type Context, wrongAt } from './context.js';
import { entryText } from './list-entries.js';
import { resolve, typesOf } from './schema.js';

/** Puts the lines of a group behind a dash, so that they are the one entry of a list. */
function behindDash({ source }: Context, { start, end }: MapNode): Fix {
  const written = source.text.slice(start, end).trimEnd();
  const deeper = written.replace(/\n(?=[^\n])/g, '\n  ');
  return replace(source.place(start, start + written.length), `- ${deeper}`, false);
}

/** A group where a list is asked: its lines are one entry without the dash before it, or each of them is one. */
export function groupForList(context: Context, pointer: string): Finding | undefined {
  const { value, schema, say } = wrongAt(context, pointer);
  if (value?.kind !== 'map' || value.flow) return undefined;
  const items = resolve(context.schema, schema?.items);
  const [first, ...more] = value.entries;
  if (first && Object.hasOwn(items?.properties ?? {}, first.key.text)) {
    const inhalt =
      first.value.kind === 'text' ? ` ${context.source.text.slice(first.value.start, first.value.end)}` : '';
    const [erste = ''] = `${first.key.text}:${inhalt}`.split('\n');
    const weitere = more.map(({ key }) => key.text);
    const place = context.source.place(first.key.start, first.key.start + erste.length);
    return say('angabe-art', 'strich', { erste, weitere }, { place, fix: behindDash(context, value) });
  }
  const eintraege = value.entries.flatMap(({ key, value: said }) =>
    said.kind === 'text' ? [entryText(`${key.text}: ${said.text}`.trim())] : [],
  );
  const isOfTexts = typesOf(items).includes('string') && eintraege.length === value.entries.length;
  return isOfTexts && spotAt(context.tree, pointer)?.key
    ? say('angabe-art', 'liste', { eintraege })
    : undefined;
}
