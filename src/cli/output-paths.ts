import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { markName } from '../model/mark.js';
import { foldersOf } from './output-foreign.js';

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const impossible = /[\u0000-\u001f<>:"\\|?*]|[. ]$/;

const isGoodName = (name: string): boolean =>
  name !== '' && name.length <= 200 && !impossible.test(name) && !reserved.test(name);

/**
 * Watches over the paths of one output: throws for a path that could leave the folder, that Windows has no file
 * for, or that meets an earlier one (upper and lower case are the same there). Renderers make paths from ids we
 * have checked, so this is a bug of ours and never a finding.
 */
export function watchPaths(): (path: string) => void {
  const files = new Set([markName]);
  const folders = new Set<string>();
  return (path) => {
    if (!path.split('/').every(isGoodName))
      throw new Error(`not a path for an output: ${JSON.stringify(path)}`);
    const name = path.normalize('NFC').toLowerCase();
    const above = foldersOf(name);
    if (files.has(name) || folders.has(name) || above.some((folder) => files.has(folder))) {
      throw new Error(`two outputs have the same path: ${JSON.stringify(path)}`);
    }
    files.add(name);
    for (const folder of above) folders.add(folder);
  };
}

/** Where a path really is, all links followed; for what does not exist, where it would be. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path));
  }
}

const contains = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Whether an output in `target` would overwrite one of the inputs: it is one or has one inside, also by a link. */
export const isOverInput = (target: string, inputs: readonly string[]): boolean =>
  inputs.some((input) => contains(target, resolve(input)) || contains(realOf(target), realOf(input)));
