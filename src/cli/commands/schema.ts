import { resolve } from 'node:path';
import { mergedSchema } from '../../read/merged-schema.js';
import { Exit, type ExitCode, type Io } from '../io.js';
import { findLeitfaden } from '../leitfaden.js';

/** `vorhaben schema`: prints the JSON Schema of a city's Steckbriefe. */
export async function schema(
  io: Io,
  ordner: string,
  options: { readonly leitfaden?: string },
): Promise<ExitCode> {
  const { leitfaden } = await findLeitfaden(resolve(io.cwd, ordner), options.leitfaden, io);
  io.out(`${JSON.stringify(mergedSchema(leitfaden), null, 2)}\n`);
  return Exit.ok;
}
