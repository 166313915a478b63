import type { Einstellungen } from '../model/einstellungen.js';
import type { Schema } from './schema.js';
import type { Settings, SettingsFile } from './settings.js';
import { readSettings } from './settings-file.js';
import { schemas, einstellungen as validator } from './validators.generated.js';

const settings: Settings<Einstellungen> = {
  schema: schemas.einstellungen as Schema,
  validator,
  finish(data) {
    const given = data as unknown as Einstellungen;
    return given.adresse === undefined ? given : { ...given, adresse: given.adresse.replace(/\/+$/, '') };
  },
  cross: () => [],
};

/** Reads `vorhaben.yaml`. An empty file is right: every setting has a default. */
export const readEinstellungen = (bytes: Uint8Array): SettingsFile<Einstellungen> =>
  readSettings(bytes, settings);
