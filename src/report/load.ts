import { plain } from './plain.js';
import type { Report } from './run.js';

/** The names of all reports; a test holds them against the list in `index.ts`. */
export const reportNames = ['text', 'kompakt', 'json', 'github', 'gitlab', 'junit', 'sarif'] as const;

/** Gives a report. What only CI servers need is loaded for it first: node:crypto alone would cost every start 3 ms. */
export async function reportNamed(name: (typeof reportNames)[number]): Promise<Report> {
  const report = plain[name] ?? (await import('./more.js')).more[name];
  if (!report) throw new Error(`There is no report ${name}`);
  return report;
}
