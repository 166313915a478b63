import type { Einstellungen } from '../model/einstellungen.js';
import type { Schema } from './schema.js';
import { readSettings, type SettingsFile } from './settings-file.js';
import { schemas, einstellungen as validator } from './validators.generated.js';

/** Reads `vorhaben.yaml`. An empty file is right: every setting has a default. */
export const readEinstellungen = (bytes: Uint8Array): SettingsFile<Einstellungen> =>
  readSettings(bytes, schemas.einstellungen as Schema, validator, (data) => {
    const given = data as unknown as Einstellungen;
    return given.adresse === undefined ? given : { ...given, adresse: given.adresse.replace(/\/+$/, '') };
  });
