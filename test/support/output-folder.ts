import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { type WriteRequest, writeOutput } from '../../src/cli/write.js';
import { markName } from '../../src/model/mark.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, and in it the place of an output that does not exist yet. */
export function place(): { readonly parent: string; readonly target: string } {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'vorhaben-write-')));
  folders.push(parent);
  return { parent, target: join(parent, 'public') };
}

export type Content = Readonly<Record<string, string>>;

/** A publication of some files. Its ids, `hafen` if nothing else is said, are explained. */
export const request = (
  target: string,
  content: Content,
  more: Partial<WriteRequest> = {},
): WriteRequest => ({
  target,
  files: Object.entries(content).map(([path, text]) => ({ path, content: text })),
  ids: ['hafen'],
  explained: new Set(more.ids ?? ['hafen']),
  inputs: [],
  ...more,
});

/** Everything in a folder, by path: the text of a file, `→` and the goal of a link, `/` for a folder. */
export function contentOf(folder: string, below = ''): Record<string, string> {
  const content: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      Object.assign(content, { [`${below}${entry.name}`]: '/' }, contentOf(path, `${below}${entry.name}/`));
    else
      content[below + entry.name] = entry.isSymbolicLink()
        ? `→${readlinkSync(path)}`
        : readFileSync(path, 'utf8');
  }
  return content;
}

/** Like `contentOf`, without our mark and without folders. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(contentOf(folder)).filter(([path, text]) => path !== markName && text !== '/'),
  );

export const put = (path: string, text = ''): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A refused second output: the whole parent folder is afterwards as it was. */
export function expectRefused(parent: string, second: WriteRequest, refusal: object): void {
  const before = contentOf(parent);
  expect(writeOutput(second)).toEqual(refusal);
  expect(contentOf(parent)).toEqual(before);
}
