import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { bereiche, seite, wurzelOf } from './seite.js';
import type { Site } from './site.js';

const { path } = bereiche.daten;

/** What can be taken away, and what may be done with it. Only files of this run are named. */
export function datenPage({ rahmen, formate }: Site): OutputFile {
  const page = {
    ...seite(rahmen, { path, titel: bereiche.daten.words }),
    dateien: formate.flatMap(({ datei }) =>
      datei ? [{ name: datei.name, zweck: datei.zweck, adresse: wurzelOf(path) + datei.path }] : [],
    ),
  };
  return { path, content: templates.daten(page) };
}
