import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io.js';

export const versionOf = ({ home }: Io): string =>
  JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
