// Which pages of rules can see a change: those whose rule imports the changed file, directly or by others.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const isImport = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js'/gm;

/** The ids of the rules that reach each file of rules and model, from the files as they are before they are changed. */
export function pagesByFile(root) {
  const importsOf = new Map();
  const load = (path) => {
    if (importsOf.has(path)) return;
    const names = [...readFileSync(path, 'utf8').matchAll(isImport)].map(([, name]) =>
      resolve(path, '..', `${name}.ts`),
    );
    importsOf.set(path, names);
    names.forEach(load);
  };
  const reached = (path, seen = new Set()) => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const next of importsOf.get(path)) reached(next, seen);
    return seen;
  };
  const folder = join(root, 'src/rules');
  const pages = new Map();
  for (const name of readdirSync(folder).filter((other) => other.endsWith('.md'))) {
    const id = basename(name, '.md');
    const path = join(folder, `${id}.ts`);
    load(path);
    for (const file of reached(path)) pages.set(file, [...(pages.get(file) ?? []), id]);
  }
  return pages;
}
