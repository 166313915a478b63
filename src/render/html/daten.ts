import { counted } from '../../base/words.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { bereiche, seite, wurzelOf } from './seite.js';
import type { Site } from './site.js';

const { path } = bereiche.daten;

/** "212 KB" or "1,3 MB", rounded up: never less than what has to be loaded. */
function groesse(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes < 1024) return `${kilobytes} KB`;
  return `${(Math.ceil(kilobytes / 102.4) / 10).toFixed(1).replace('.', ',')} MB`;
}

/** What can be taken away, and what may be done with it. Only files of this run are named. */
export function datenPage({ rahmen, liste, formate, groessen }: Site): OutputFile {
  const anzahl = counted(liste.vorhaben.length, 'Vorhaben', 'Vorhaben');
  const page = {
    ...seite(rahmen, { path, titel: bereiche.daten.words }),
    dateien: formate.flatMap(({ datei }) => {
      if (!datei) return [];
      const bytes = groessen?.get(datei.path);
      return [
        {
          name: datei.name,
          zweck: datei.zweck,
          adresse: wurzelOf(path) + datei.path,
          umfang: bytes === undefined ? anzahl : `${anzahl}, ${groesse(bytes)}`,
          felder: datei.felder?.join(', ') ?? false,
        },
      ];
    }),
  };
  return { path, content: templates.daten(page) };
}
