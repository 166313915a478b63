import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf } from '../../base/file-fault.js';
import { enumerate } from '../../base/words.js';
import type { Einstellungen } from '../../model/einstellungen.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import { markName, parseMark } from '../../model/mark.js';
import type { Vorhabenliste } from '../../model/vorhabenliste.js';
import { vorhabenlisteOf } from '../../model/vorhabenliste.js';
import type { Unread } from '../../read/folder.js';
import { readEinstellungen } from '../../read/settings/einstellungen.js';
import type { Beilagen } from '../../render/beilagen.js';
import { renderers } from '../../render/index.js';
import type { OutputFile, Renderer } from '../../render/renderer.js';
import { text } from '../../report/text.js';
import { beilagenOf } from '../beilagen.js';
import { Exit, type ExitCode, type Io, UsageError } from '../io.js';
import { findLeitfaden, readOrStop, shown } from '../leitfaden.js';
import { onDisk, pathsOf } from '../selection.js';
import { type CheckedSteckbrief, checkAll } from '../steckbriefe.js';
import { unreadNotes } from '../unread-notes.js';
import { type Refusal, writeOutput } from '../write.js';
import { folderNamed } from '../wrong-path.js';

interface Options {
  readonly leitfaden?: string;
  readonly format: string;
  readonly out: string;
}

const unchanged = 'Es wurde nichts erzeugt. Eine frühere Ausgabe ist unverändert.';

function renderersFor(names: string): readonly Renderer[] {
  return [...new Set(names.split(','))].map((name) => {
    const found = renderers.find(({ format }) => format === name.trim());
    if (found) return found;
    const all = renderers.map(({ format }) => format).join(', ');
    throw new UsageError(`Das Format „${name}“ gibt es bei render nicht. Möglich sind: ${all}.`);
  });
}

/** What a refusal means to the person who called. */
function sentenceFor(refusal: Refusal, out: string): string {
  switch (refusal.reason) {
    case 'foreign-folder':
      return `Im Ordner „${out}“ liegen Dateien, die nicht von vorhaben sind.\nNehmen Sie mit --out einen leeren oder neuen Ordner.`;
    case 'not-a-folder':
      return `„${out}“ ist kein Ordner.\nNehmen Sie mit --out einen anderen Namen.`;
    case 'is-input':
      return `„${out}“ gehört zu den Dateien der Stadt oder enthält sie.\nNehmen Sie mit --out einen anderen Ordner.`;
    case 'foreign-file':
      return `In „${out}“ liegen fremde Dateien mit Namen, die gebraucht werden: ${refusal.paths.join(', ')}.\nBenennen Sie diese Dateien um.`;
    case 'busy':
      return `In „${out}“ schreibt gerade ein anderer Lauf von vorhaben.\nWarten Sie, bis er fertig ist. Läuft sicher keiner mehr, dann löschen Sie daneben die Datei, die auf „.vorhaben-lock“ endet.`;
    case 'broken-mark':
      return `Die Datei „${out}/.vorhaben.json“ lässt sich nicht lesen.\nNehmen Sie mit --out einen neuen Ordner.`;
    case 'unwritable':
      return `„${refusal.path}“ lässt sich nicht schreiben: ${reasonOf(refusal.code)}.\nPrüfen Sie Rechte und freien Platz.`;
    case 'vanished':
      return (
        `${refusal.ids.length === 1 ? 'Die Seite' : 'Die Seiten'} ${enumerate(refusal.ids.map((id) => `„${id}“`))} ${refusal.ids.length === 1 ? 'würde' : 'würden'} verschwinden: Kein Steckbrief erklärt das.\n` +
        'Ist das Vorhaben zu Ende, dann behalten Sie den Steckbrief und tragen „beendet“ ein. Heißt es jetzt anders, dann nennen Sie die alte Adresse beim neuen unter „frueher“. Ein veröffentlichtes Vorhaben wird nicht wieder Entwurf.'
      );
  }
}

/**
 * The files of all formats; a picture that several of them need is one file. The pages come last, for they name the size
 * of the files with the whole list.
 */
function* filesOf(
  liste: Vorhabenliste,
  beilagen: Beilagen,
  chosen: readonly Renderer[],
): Iterable<OutputFile> {
  const shared = new Set<string>();
  const groessen = new Map<string, number>();
  const whole = chosen.filter(({ datei }) => datei);
  for (const renderer of [...whole, ...chosen.filter(({ datei }) => !datei)]) {
    for (const file of renderer.render(liste, chosen, { ...beilagen, groessen })) {
      if (file.path === renderer.datei?.path) groessen.set(file.path, Buffer.byteLength(file.content));
      if (typeof file.content !== 'string') {
        if (shared.has(file.path)) continue;
        shared.add(file.path);
      }
      yield file;
    }
  }
}

/** Ends with 1 if a Steckbrief is invalid, whatever `--fail-on` says elsewhere. */
function invalid(
  io: Io,
  checked: readonly CheckedSteckbrief[],
  { kennung, stadt, begriffe }: Leitfaden,
): boolean {
  const files = checked.flatMap((file) => {
    const diagnostics = file.diagnostics.filter(({ severity }) => severity === 'error');
    return diagnostics.length > 0 ? [{ ...file, diagnostics }] : [];
  });
  if (files.length === 0) return false;
  const run = { stichtag: io.stichtag, leitfaden: kennung, stadt, begriffe, files };
  io.err(`${text(run, { color: false, columns: io.columns })}\n${unchanged}\n`);
  return true;
}

/** Ends the run if it would take away the pages of an earlier one: addresses never vanish by the way. */
function keepPages(target: string, chosen: readonly Renderer[], out: string): void {
  const mark = join(target, markName);
  if (chosen.some(({ format }) => format === 'html') || !existsSync(mark)) return;
  const pages = parseMark(readFileSync(mark, 'utf8'))?.files.some((file) => file.endsWith('.html'));
  if (!pages) return;
  throw new UsageError(
    `In „${out}“ liegen Internetseiten, die dieser Aufruf löschen würde.\nNehmen Sie html dazu (--format html,${chosen.map(({ format }) => format).join(',')}), oder mit --out einen anderen Ordner.\n${unchanged}`,
  );
}

/** `vorhaben render`: checks the Steckbriefe of a city's folder and writes the Vorhabenliste. */
export async function render(io: Io, ordner: string, options: Options): Promise<ExitCode> {
  const chosen = renderersFor(options.format);
  const folder = folderNamed(ordner, io);
  const found = await findLeitfaden(folder, options.leitfaden, io);
  const { leitfaden, fassungen, ordner: stadtOrdner } = found;
  if (stadtOrdner === undefined) {
    throw new UsageError(
      `Zum Ordner „${ordner}“ gehört kein Leitfaden.\nLegen Sie die Datei leitfaden.yaml hinein, oder nennen Sie eine mit --leitfaden.\n${found.darueber ? `${found.darueber}\n` : ''}${unchanged}`,
    );
  }
  const settings = join(stadtOrdner, 'vorhaben.yaml');
  const einstellungen: Einstellungen = existsSync(settings)
    ? readOrStop(settings, (bytes) => readEinstellungen(bytes), io)
    : {};
  const isSite = chosen.some(({ format }) => format === 'html');
  const beilagen = isSite ? await beilagenOf(stadtOrdner, einstellungen) : {};
  const unread: Unread[] = [];
  const paths = pathsOf([ordner], io, unread);
  for (const note of unreadNotes(unread, io)) io.err(`${note}\n`);
  const checked = await checkAll(paths.map(onDisk), leitfaden, io, { fassungen, keep: true });
  if (invalid(io, checked, leitfaden)) return Exit.findings;

  const all = checked.flatMap(({ steckbrief }) => (steckbrief ? [steckbrief] : []));
  const bilder = new Map(checked.flatMap(({ id, bilder: own }) => (own ? [[id, own]] : [])));
  const liste = vorhabenlisteOf(all, { leitfaden, fassungen, einstellungen, stichtag: io.stichtag, bilder });
  keepPages(resolve(io.cwd, options.out), chosen, options.out);
  const addresses = ({ id, frueher = [] }: { id: string; frueher?: readonly string[] }) => [id, ...frueher];
  const result = writeOutput({
    target: resolve(io.cwd, options.out),
    files: filesOf(liste, beilagen, chosen),
    ids: liste.vorhaben.flatMap(({ steckbrief }) => addresses(steckbrief)),
    explained: new Set(all.filter(({ entwurf }) => entwurf !== true).flatMap(addresses)),
    inputs: [settings, join(stadtOrdner, 'leitfaden.yaml'), folder, ...paths],
  });
  if ('reason' in result) {
    io.err(`vorhaben: ${sentenceFor(result, options.out)}\n${unchanged}\n`);
    return result.reason === 'vanished' ? Exit.findings : Exit.usage;
  }
  const place = shown(resolve(io.cwd, options.out), io);
  const start = chosen.some(({ format }) => format === 'html') ? `${place}/index.html` : place;
  const held = all.length - liste.vorhaben.length;
  io.out(
    `Erzeugt: ${liste.vorhaben.length} Vorhaben, ${result.written} Dateien.${held > 0 ? ` Nicht veröffentlicht: ${held} (Entwurf, Ausnahme, Votum oder „vorhabenliste: nein“).` : ''}\n` +
      `Die Vorhabenliste liegt hier: ${start}\n`,
  );
  return Exit.ok;
}
