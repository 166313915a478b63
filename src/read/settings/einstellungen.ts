import type { Einstellungen } from '../../model/einstellungen.js';
import type { Regeln } from '../../model/leitfaden.js';
import { einstellungenSettings } from './einstellungen-settings.js';
import { type RegelIds, withRegeln } from './regeln.js';
import type { SettingsFile } from './settings.js';
import { readSettings } from './settings-file.js';

/**
 * Reads `vorhaben.yaml`. An empty file is right: every setting has a default.
 *
 * @param regeln the rules that there are; without them the names under `regeln` are taken as they are
 * @param leitfaden the severities that the Leitfaden sets
 */
export const readEinstellungen = (
  bytes: Uint8Array,
  regeln?: RegelIds,
  leitfaden?: Regeln,
): SettingsFile<Einstellungen> =>
  readSettings(bytes, regeln ? withRegeln(einstellungenSettings, regeln, leitfaden) : einstellungenSettings);
