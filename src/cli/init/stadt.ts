import { forbidden, invisible } from '../../base/characters.js';
import { slug } from '../../base/fold.js';
import { rostockYaml } from '../../read/settings/rostock.generated.js';
import { UsageError } from '../io.js';
import { filled, yamlText } from './templates.js';

/** `--stadt "Hanse- und Universitätsstadt Rostock"` is Rostock: what stands before a name says its kind. */
const withoutKind = (name: string): string => name.replace(/^(?:.*stadt|Gemeinde|Markt|Kreis)\s+(?=\S)/i, '');

/** The text of a first `leitfaden.yaml`: the shipped one for Rostock or nobody, and else one to begin with. */
export function leitfadenFor(stadt: string | undefined, home: string): string {
  const name = stadt?.trim();
  if (name === undefined) return rostockYaml;
  const kennung = slug(withoutKind(name));
  if (kennung === 'rostock') return rostockYaml;
  if (
    !/^[a-z]/.test(kennung) ||
    name.length > 200 ||
    forbidden.test(name) ||
    invisible.test(name) ||
    /[\n\t]/.test(name)
  ) {
    throw new UsageError(
      'Aus dem Namen hinter --stadt lässt sich keine Kennung bilden.\nSchreiben Sie ihn mit Buchstaben, zum Beispiel: --stadt "Stadt Brückenfelde"',
    );
  }
  return filled(home, 'leitfaden.yaml', { kennung, stadt: yamlText(name) });
}
