import type { Leitfaden } from '../model/leitfaden.js';
import { leitfadenSettings } from './leitfaden-settings.js';
import type { SettingsFile } from './settings.js';
import { readSettings } from './settings-file.js';

/** Reads a city's Leitfaden. It has a value only if nothing in it is wrong: half a rule book would judge wrongly. */
export const readLeitfaden = (bytes: Uint8Array): SettingsFile<Leitfaden> =>
  readSettings(bytes, leitfadenSettings);
