import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A template with its places `{{name}}` filled in. A place that nobody fills is a bug. */
export function filled(home: string, name: string, values: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(join(home, 'templates', 'init', name), 'utf8').replaceAll('\r\n', '\n');
  return text.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`${name}: nothing for ${place}`);
    return value;
  });
}

/** A text as a value in YAML: as it is if it can be nothing else, and otherwise in quotes. */
export const yamlText = (text: string): string =>
  /^\p{L}[\p{L}\p{N} .()/-]*$/u.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);
