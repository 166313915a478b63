import type { Einstellungen } from '../model/einstellungen.js';
import type { Schema } from './schema.js';
import type { Settings } from './settings.js';
import { schemas, einstellungen as validator } from './validators.generated.js';

/** How `vorhaben.yaml` is read. Every setting has a default. */
export const einstellungenSettings: Settings<Einstellungen> = {
  schema: schemas.einstellungen as Schema,
  validator,
  finish(data) {
    const given = data as unknown as Einstellungen;
    return given.adresse === undefined ? given : { ...given, adresse: given.adresse.replace(/\/+$/, '') };
  },
  cross: () => [],
};
