import { type SvgFault, svgFault } from '../base/svg.js';
import { quote } from '../base/words.js';
import type { Bilddatei } from '../render/beilagen.js';
import { cityFile } from './city-file.js';
import { UsageError } from './io.js';

const faultWords: Readonly<Record<SvgFault['kind'], string>> = {
  skript: 'steht ein Skript',
  fremd: 'steht eine eingebettete Seite oder ein Film',
  bewegung: 'bewegt sich etwas',
  kodierung: 'steht eine andere Kodierung als UTF-8, in der etwas anderes zu lesen sein könnte',
  entitaet: 'steht eine Abkürzung (ENTITY), hinter der sich etwas verbergen kann',
  verweis: 'wird etwas von einer anderen Stelle geladen, oder es führt ein Verweis dorthin',
  'kein-svg': 'beginnt kein SVG-Bild',
};

const startsWith = (bytes: Uint8Array, marks: readonly number[], at = 0): boolean =>
  marks.every((mark, index) => bytes[at + index] === mark);

/** The kinds of pictures by their first bytes: PNG (ISO/IEC 15948), JPEG (ITU-T T.81), WebP (RFC 9649). */
function rasterOf(bytes: Uint8Array): Bilddatei['endung'] | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  const isWebp =
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8);
  return isWebp ? 'webp' : undefined;
}

function svgText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^\s*</.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the logo of the city. A picture that is none, or one in which something could run, ends the run. */
export function readLogo(folder: string, datei: string): Bilddatei {
  const bytes = cityFile(folder, datei);
  const endung = rasterOf(bytes);
  if (endung) return { endung, bytes };
  const text = svgText(bytes);
  if (text === undefined)
    throw new UsageError(
      `Die Datei ${quote(datei)} (Logo) ist kein Bild, das Browser zeigen.\nSpeichern Sie das Logo als SVG, PNG, JPEG oder WebP.`,
    );
  const fault = svgFault(text);
  if (fault)
    throw new UsageError(
      `${datei}:${fault.line}\nIm Logo ${faultWords[fault.kind]}. So wird es nicht veröffentlicht.\nSpeichern Sie es im Zeichenprogramm als einfaches SVG, oder nehmen Sie ein PNG.`,
    );
  return { endung: 'svg', bytes };
}
