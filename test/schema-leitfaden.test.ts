import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { Schema } from '../src/read/schema/schema.js';
import { schemas } from '../src/read/schema/validators.generated.js';
import { home, run } from './support/world.js';

const cities = readdirSync(join(home, 'examples')).filter((name) => name !== 'ci' && !name.includes('.'));

async function schemaFor(kind: string): Promise<Schema> {
  const { code, out } = await run(['schema', '--fuer', kind]);
  expect(code).toBe(0);
  return JSON.parse(out);
}

function validatorOf(schema: Schema) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
  ajv.addKeyword('x-art');
  ajv.addKeyword('enumDescriptions');
  (addFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv);
  return ajv.compile(schema);
}

/** The properties of a schema without a description of their own, or with one that is no sentence. */
function* undescribed(node: unknown, at = ''): Iterable<string> {
  if (typeof node !== 'object' || node === null) return;
  const { properties = {} } = node as Schema;
  for (const [name, part] of Object.entries(properties)) {
    if (!/^\p{L}.{15,}/u.test(String(part.description ?? ''))) yield `${at}.${name}`;
  }
  for (const [word, part] of Object.entries(node)) yield* undescribed(part, `${at}/${word}`);
}

describe.each(['leitfaden', 'einstellungen'] as const)('the schema for %s', (kind) => {
  test('says of every property what it is', async () => {
    expect([...undescribed(await schemaFor(kind))]).toEqual([]);
  });

  test('has a sentence for every value of a choice that it explains', async () => {
    const counts = [
      ...JSON.stringify(await schemaFor(kind)).matchAll(
        /"enum":(\[[^\]]*\])[^{}]*"enumDescriptions":(\[[^\]]*\])/g,
      ),
    ];
    expect(counts.length).toBeGreaterThan(0);
    for (const [, values = '', sentences = ''] of counts)
      expect(JSON.parse(sentences)).toHaveLength(JSON.parse(values).length);
  });

  test('is without its descriptions where the program runs', () => {
    expect(JSON.stringify(schemas[kind])).not.toMatch(/"(description|examples|enumDescriptions)"/);
  });
});

test.each(cities)('VS Code finds nothing to complain about in the Leitfaden of %s', async (city) => {
  const valid = validatorOf(await schemaFor('leitfaden'));
  const data = parse(readFileSync(join(home, 'examples', city, 'leitfaden.yaml'), 'utf8'));
  expect([valid(data), valid.errors]).toEqual([true, null]);
});

test('VS Code and check agree on what must be filled in', async () => {
  const valid = validatorOf(await schemaFor('leitfaden'));
  const yaml = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');
  for (const [pflicht, isRight] of [
    ['ja', true],
    ['nein', true],
    ['[bezeichnung]', true],
    ['vielleicht', false],
  ] as const) {
    const text = yaml.replace('pflicht: ja', `pflicht: ${pflicht}`);
    const { code, out } = await run(['check', 'leitfaden.yaml'], { 'leitfaden.yaml': text });
    expect([pflicht, code, valid(parse(text))]).toEqual([pflicht, isRight ? 0 : 1, isRight]);
    if (!isRight) expect(out).toContain('ja-nein-unklar');
  }
});

test('VS Code offers every field of a Steckbrief', async () => {
  const { definitions } = await schemaFor('leitfaden');
  const { properties = {}, definitions: groups = {} } = schemas.steckbrief as Schema;
  const all = Object.entries(properties).flatMap(([name, part]) => {
    const group = part.properties ?? groups[part.$ref?.replace('#/definitions/', '') ?? '']?.properties ?? {};
    return [name, ...Object.keys(group).map((inner) => `${name}.${inner}`)];
  });
  expect(definitions?.feldname?.examples).toEqual(all.filter((name) => name !== 'kriterien'));
});

test('another name ends with 2 and the likely one', async () => {
  const { code, err } = await run(['schema', '--fuer', 'leitfadn']);
  expect([code, err]).toEqual([2, expect.stringContaining('Meinten Sie „leitfaden“?')]);
});
