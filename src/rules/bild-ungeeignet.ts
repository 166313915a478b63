import { reasonOf } from '../base/file-fault.js';
import { grouped, quote } from '../base/words.js';
import { defineRule } from './rule.js';

const save =
  'Öffnen Sie die Datei in einem Bildprogramm, und speichern Sie sie neu: Fotos als JPEG, Pläne und Diagramme als PNG.';

const only = 'Statt des Bildes wird nur seine Beschreibung gezeigt.';

/** Docs, examples and tests: [bild-ungeeignet.md](./bild-ungeeignet.md). */
export const bildUngeeignet = defineRule({
  id: 'bild-ungeeignet',
  severity: 'warning',
  de: {
    art: (f: { ziel: string }) => ({
      message: `Die Datei ${quote(f.ziel)} ist kein Bild der Art PNG, JPEG, WebP oder GIF. ${only}`,
      help: `${save} Die Endung des Namens zu ändern genügt nicht.`,
    }),
    svg: (f: { ziel: string }) => ({
      message: `Die Datei ${quote(f.ziel)} ist eine Zeichnung der Art SVG. Darin können Programme stecken, darum wird sie nicht veröffentlicht.`,
      help: 'Speichern Sie die Zeichnung als PNG.',
    }),
    kaputt: (f: { ziel: string }) => ({
      message: `Das Bild ${quote(f.ziel)} ist beschädigt oder nicht vollständig. ${only}`,
      help: `${save} Geht das nicht, dann kopieren Sie das Bild noch einmal.`,
    }),
    bewegt: (f: { ziel: string }) => ({
      message: `Das Bild ${quote(f.ziel)} bewegt sich. Gezeigt werden nur Bilder, die stillstehen.`,
      help: 'Speichern Sie eine einzelne Ansicht als PNG oder JPEG.',
    }),
    gedreht: (f: { ziel: string }) => ({
      message: `Das Bild ${quote(f.ziel)} ist gedreht gespeichert. Nicht jedes Programm zeigt es dann richtig herum.`,
      help: save,
    }),
    bytes: (f: { ziel: string; megabyte: string; grenze: number }) => ({
      message: `Das Bild ${quote(f.ziel)} ist ${f.megabyte} MB groß, erlaubt sind ${f.grenze} MB. ${only}`,
      help: 'Verkleinern Sie das Bild in einem Bildprogramm. Für die Seite genügt eine Breite von 1.600 Bildpunkten.',
    }),
    pixel: (f: { ziel: string; breite: number; hoehe: number; grenze: number }) => ({
      message: `Das Bild ${quote(f.ziel)} hat ${grouped(f.breite)} mal ${grouped(f.hoehe)} Bildpunkte, erlaubt sind ${grouped(f.grenze)} an jeder Seite. ${only}`,
      help: 'Verkleinern Sie das Bild in einem Bildprogramm. Für die Seite genügt eine Breite von 1.600 Bildpunkten.',
    }),
    viele: (f: { ziel: string; grenze: number }) => ({
      message: `Ein Steckbrief zeigt höchstens ${f.grenze} Bilder. Statt des Bildes ${quote(f.ziel)} wird nur seine Beschreibung gezeigt.`,
      help: 'Lassen Sie Bilder weg, oder verweisen Sie auf eine Seite, die sie zeigt.',
    }),
    verweis: (f: { ziel: string }) => ({
      message: `${quote(f.ziel)} ist eine Verknüpfung oder liegt in einer. Verknüpfungen wird nicht gefolgt.`,
      help: 'Legen Sie das Bild selbst an diese Stelle, nicht eine Verknüpfung.',
    }),
    ausserhalb: (f: { ziel: string }) => ({
      message: `${quote(f.ziel)} liegt nicht im Ordner der Stadt oder in einem versteckten Ordner. Solche Dateien werden nicht veröffentlicht.`,
      help: 'Legen Sie eine Kopie des Bildes in einen Ordner neben dem Steckbrief.',
    }),
    unlesbar: (f: { ziel: string; ursache: string }) => ({
      message: `Das Bild ${quote(f.ziel)} lässt sich nicht öffnen: ${reasonOf(f.ursache)}.`,
      help: 'Prüfen Sie, ob Sie die Datei lesen dürfen und ob sie in einem anderen Programm gesperrt ist.',
    }),
  },
});
