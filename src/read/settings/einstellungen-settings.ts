import type { Einstellungen } from '../../model/einstellungen.js';
import { schwachOf } from '../../model/farben.js';
import type { Schema } from '../schema/schema.js';
import { schemas, einstellungen as validator } from '../schema/validators.generated.js';
import type { Settings } from './settings.js';

/** How `vorhaben.yaml` is read. Every setting has a default. */
export const einstellungenSettings: Settings<Einstellungen> = {
  schema: schemas.einstellungen as Schema,
  validator,
  finish(data) {
    const given = data as unknown as Einstellungen;
    return given.adresse === undefined ? given : { ...given, adresse: given.adresse.replace(/\/+$/, '') };
  },
  *cross({ erscheinung: { akzent, akzent_dunkel, thema } = {} }) {
    const rule = 'farbe-ungueltig';
    const hell = schwachOf(akzent, 'hell', thema);
    const dunkel = schwachOf(akzent_dunkel, 'dunkel', thema);
    const at = '/erscheinung/akzent_dunkel';
    if (hell) yield { rule, key: 'hell', facts: { ...hell }, at: '/erscheinung/akzent' };
    if (dunkel) yield { rule, key: 'dunkel', facts: { ...dunkel }, at };
    if (akzent_dunkel !== undefined && akzent === undefined) yield { rule, key: 'ohneHell', facts: {}, at };
  },
};
