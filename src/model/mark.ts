/** The file that marks a folder as an output of ours. Whoever looks for Steckbriefe skips a folder that has it. */
export const markName = '.vorhaben.json';

/** What an output remembers for the next run: whose pages it shows, and which of its files are ours. */
export interface Mark {
  readonly ids: readonly string[];
  /** Paths inside the output, with `/`, without the mark itself. Every other file there is foreign and is kept. */
  readonly files: readonly string[];
}

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The text of a mark: the same ids and files give the same bytes, whenever and by whomever it is written. */
export const markText = ({ ids, files }: Mark): string =>
  `${JSON.stringify({ version: 1, ids: [...new Set(ids)].sort(), files: [...files].sort() }, null, 2)}\n`;

/** Reads a mark; `undefined` for anything we have not written, also for a version that is not ours. */
export function parseMark(text: string): Mark | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, ids, files } = (value ?? {}) as Record<string, unknown>;
  return version === 1 && isListOfTexts(ids) && isListOfTexts(files) ? { ids, files } : undefined;
}
