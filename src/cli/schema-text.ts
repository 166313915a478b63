import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What there is a schema for; the last two are files that all cities write alike. */
export const kinds = ['steckbrief', 'leitfaden', 'einstellungen'] as const;

/** The schema of a file that all cities write alike, with its descriptions: they are for editors only. */
export const schemaText = (kind: 'leitfaden' | 'einstellungen', home: string): string =>
  readFileSync(join(home, 'schemas', `${kind}.schema.json`), 'utf8').replaceAll('\r\n', '\n');
