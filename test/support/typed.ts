import { run, steckbrief } from './world.js';

export interface Diagnostic {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** Everything that `check` says of one Steckbrief. */
export const check = async (text: string | Uint8Array, name = 'platz.md'): Promise<readonly Diagnostic[]> => {
  const { out } = await run(['check', '.', '--format', 'json'], { [name]: text });
  return JSON.parse(out).diagnostics;
};

/** A header that begins with these lines; the required entries that they do not have follow. */
export const headed = (lines: string): string => {
  const keys = new Set([...lines.matchAll(/^([\p{L}_]+):/gmu)].map(([, key]) => key ?? ''));
  if (keys.has('bezeichnug')) keys.add('bezeichnung');
  if (keys.has('beschlußlage')) keys.add('beschlusslage');
  const removed = Object.fromEntries([...keys].map((key) => [key, undefined]));
  return steckbrief(removed).replace('---\n', `---\n${lines}\n`);
};

/** The criteria of Rostock, all answered. */
export const kriterien =
  'kriterien:\n  beteiligung_vorgesehen: ja\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein';
