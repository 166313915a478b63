import type { Leitfaden } from '../../model/leitfaden.js';
import { leitfadenSettings } from './leitfaden-settings.js';
import { type RegelIds, withRegeln } from './regeln.js';
import type { SettingsFile } from './settings.js';
import { readSettings } from './settings-file.js';

/**
 * Reads a city's Leitfaden. It has a value only if nothing in it is wrong: half a rule book would judge wrongly.
 *
 * @param regeln the rules that there are; without them the names under `regeln` are taken as they are
 */
export const readLeitfaden = (bytes: Uint8Array, regeln?: RegelIds): SettingsFile<Leitfaden> =>
  readSettings(bytes, regeln ? withRegeln(leitfadenSettings, regeln) : leitfadenSettings);
