import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { exists, foldersOfCity, hasCityFile, workTreeOf } from './city-folder.js';

const ownList = '.vorhabenignore';
const ignoreFiles = ['.gitignore', ownList];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A rule list of one folder: paths are judged relative to it. */
export interface Rules {
  readonly folder: string;
  readonly list: Ignore;
}

/** The rule lists that lie in a folder. */
export function rulesOf(folder: string): readonly Rules[] {
  return ignoreFiles.flatMap((name) => {
    const path = join(folder, name);
    return isFile(path) ? [{ folder, list: ignore().add(readFileSync(path, 'utf8')) }] : [];
  });
}

/** The folder of the city, or without one the uppermost that has a list of its own: so far up lists hold without Git. */
function rootOf(folder: string, home?: string): string | undefined {
  let uppermost: string | undefined;
  for (const at of foldersOfCity(folder, home)) {
    if (hasCityFile(at)) return at;
    if (exists(join(at, ownList))) uppermost = at;
  }
  return uppermost;
}

/**
 * The rule lists above a folder that hold in it, the uppermost first: from the root of the Git work tree or from the
 * folder of the city, whichever lies further up. So it makes no difference from which folder a call comes.
 */
export function rulesAbove(folder: string, home?: string): readonly Rules[] {
  const [root] = [workTreeOf(folder), rootOf(folder, home)]
    .filter((at) => at !== undefined)
    .sort((a, b) => a.length - b.length);
  const chain: string[] = [];
  for (let at = folder; root !== undefined && at !== root; ) {
    at = dirname(at);
    chain.unshift(at);
  }
  return chain.flatMap(rulesOf);
}

/** The list that is nearest to a file decides, as in Git: one further down can take back what one above ignores. */
function isIgnored(rules: readonly Rules[], path: string, isFolder: boolean): boolean {
  for (const { folder, list } of rules.toReversed()) {
    const name = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = list.test(isFolder ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Whether a name or a list of ignored files keeps an entry, and all that lies below it, out of a selection. */
export const isLeftOut = (rules: readonly Rules[], path: string, isFolder: boolean): boolean =>
  /^\.|^~\$|^node_modules$/.test(basename(path)) || isIgnored(rules, path, isFolder);
