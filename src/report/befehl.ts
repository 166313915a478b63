import { visibleLine } from '../base/characters.js';

/** A path as it can be typed after a command: in quotes where a shell would read more into it than a name. */
export function typed(file: string): string {
  const name = visibleLine(file.startsWith('-') ? `./${file}` : file);
  if (/^[\p{L}\p{N}_./\\:-]+$/u.test(name)) return name;
  return /^[\p{L}\p{N}_./\\: -]+$/u.test(name) ? `"${name}"` : `'${name.replaceAll("'", "'\\''")}'`;
}
