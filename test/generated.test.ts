import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
// @ts-expect-error a build script without types
import { generated } from '../build/generated.mjs';
import { home } from './support/world.js';

test('the committed generated files are what their sources give', async () => {
  const files: { path: string; text: string }[] = await generated();
  expect(files.length).toBeGreaterThan(2);
  for (const { path, text } of files)
    expect({ path, same: readFileSync(join(home, path), 'utf8') === text }).toEqual({ path, same: true });
});
