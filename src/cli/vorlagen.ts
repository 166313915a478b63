import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../base/file-fault.js';
import { likely } from '../base/likely.js';
import { quote } from '../base/words.js';
import type { Vorlagen } from '../render/beilagen.js';
import type { Quelltext } from '../render/eigene-vorlagen.js';
import { teile, templates } from '../render/templates.generated.js';
import { cityFile } from './city-file.js';
import { UsageError } from './io.js';
import { satzZu } from './vorlagen-saetze.js';

const ordner = 'vorlagen';
const sheet = 'stadt.css';
const names: readonly string[] = [...Object.keys(templates), ...Object.keys(teile)].sort();

/** The templates and style sheets in the city's folder; a name that we do not know ends the run. */
function filesIn(folder: string): readonly string[] {
  const path = join(folder, ordner);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  try {
    return readdirSync(path)
      .filter((name) => /\.(?:hbs|css)$/i.test(name) && !name.startsWith('.'))
      .sort();
  } catch (error) {
    const reason = reasonOf(String((error as NodeJS.ErrnoException).code));
    throw new UsageError(`Der Ordner „${ordner}“ lässt sich nicht lesen: ${reason}.`);
  }
}

function stopIfUnknown(name: string): void {
  const allowed = [...names.map((one) => `${one}.hbs`), sheet];
  if (allowed.includes(name)) return;
  const meant = likely(name, allowed);
  throw new UsageError(
    `${ordner}/${name}\nEine Vorlage mit diesem Namen gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ''}\nMöglich sind: ${allowed.join(', ')}.`,
  );
}

function textOf(folder: string, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(cityFile(folder, `${ordner}/${name}`));
    return text.replaceAll('\r\n', '\n');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      `${ordner}/${name}\nDie Datei ist nicht als UTF-8 gespeichert.\nSpeichern Sie sie im Editor mit der Kodierung UTF-8.`,
    );
  }
}

/** The templates of the city, compiled; undefined if it has none, and then no compiler is loaded. */
export async function readVorlagen(folder: string): Promise<Vorlagen | undefined> {
  const files = filesIn(folder);
  files.forEach(stopIfUnknown);
  const own = files.filter((name) => name.endsWith('.hbs'));
  if (own.length === 0) return undefined;
  const quelltexte = own.map((file): Quelltext => {
    return { name: file.slice(0, -'.hbs'.length), text: textOf(folder, file) };
  });
  const { eigeneVorlagen } = await import('../render/eigene-vorlagen.js');
  return eigeneVorlagen(quelltexte, teile, (name, fault) => {
    const zeile = fault.zeile > 0 ? `:${fault.zeile}` : '';
    const isOwn = own.includes(`${name}.hbs`);
    throw new UsageError(
      `${isOwn ? `${ordner}/${name}.hbs${zeile}` : `Der Teil „${name}“`}\n${satzZu(fault)}`,
    );
  });
}

const fromElsewhere = /@import|url\(|image-set\(|:\/\//i;

/** What a browser reads where somebody has written signs by their numbers (CSS Syntax 3, 4.3.7): `\\75rl(` is `url(`. */
const unescaped = (css: string): string =>
  css.replace(/\\(?:([0-9a-f]{1,6})[ \t]?|([^\n]))/gi, (_, hex?: string, sign?: string) => {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16);
    return sign ?? (code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  });

/** The style sheet of the city; one that loads something ends the run. */
export function readStadtCss(folder: string): string | undefined {
  if (!filesIn(folder).includes(sheet)) return undefined;
  const css = textOf(folder, sheet);
  const line = css.split('\n').findIndex((one) => fromElsewhere.test(unescaped(one)));
  if (line === -1) return css;
  throw new UsageError(
    `${ordner}/${sheet}:${line + 1}\nHier wird etwas geladen: ${quote(css.split('\n')[line] ?? '')}. Die Seiten laden nichts nach, damit niemand mitliest.\nLöschen Sie die Zeile.`,
  );
}
