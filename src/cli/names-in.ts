import { readdirSync } from 'node:fs';

/** The names in a folder; none if it cannot be read or is no folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
