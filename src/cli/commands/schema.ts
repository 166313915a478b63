import { mergedSchema } from '../../read/settings/merged-schema.js';
import { jsonText } from '../../report/escape.js';
import { choice } from '../check-options.js';
import { Exit, type ExitCode, type Io } from '../io.js';
import { findLeitfaden } from '../leitfaden.js';
import { kinds, schemaText } from '../schema-text.js';
import { folderNamed } from '../wrong-path.js';

/** `vorhaben schema`: prints the JSON Schema of a city's Steckbriefe, of its Leitfaden or of its settings. */
export async function schema(
  io: Io,
  ordner: string,
  options: { readonly leitfaden?: string; readonly fuer: string },
): Promise<ExitCode> {
  const kind = choice('--fuer', options.fuer, kinds);
  if (kind !== 'steckbrief') {
    io.out(schemaText(kind, io.home));
    return Exit.ok;
  }
  const { leitfaden } = await findLeitfaden(folderNamed(ordner, io), options.leitfaden, io);
  io.out(jsonText(mergedSchema(leitfaden)));
  return Exit.ok;
}
