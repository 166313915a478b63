import { type Io, UsageError } from './io.js';

/** The values of `--color`. */
export const colors = ['auto', 'always', 'never'] as const;

/**
 * Whether to write in colours: `--color`, then FORCE_COLOR, then NO_COLOR (no-color.org), then whether the output is a
 * terminal that can. chalk itself does not look at NO_COLOR, so the decision is made here.
 */
export function useColor(flag: string, { env, isTTY }: Io): boolean {
  if (flag === 'always') return true;
  if (flag === 'never') return false;
  if (flag !== 'auto')
    throw new UsageError(`„${flag}“ ist bei --color nicht möglich. Möglich sind: ${colors.join(', ')}.`);
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: term } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return isTTY && term !== 'dumb';
}
