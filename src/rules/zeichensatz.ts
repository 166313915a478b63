import { defineRule } from './rule.js';

/** Docs, examples and tests: [zeichensatz.md](./zeichensatz.md). */
export const zeichensatz = defineRule({
  id: 'zeichensatz',
  severity: 'error',
  de: {
    windows1252: (f: { zeichen: string }) => ({
      message: `Die Datei ist nicht als UTF-8 gespeichert, sondern als Windows-1252 („ANSI“). Das erste betroffene Zeichen ist „${f.zeichen}“.`,
      help: 'Speichern Sie die Datei neu und wählen Sie dabei die Codierung „UTF-8“.',
    }),
    utf16: () => ({
      message: 'Die Datei ist nicht als UTF-8 gespeichert, sondern als UTF-16 („Unicode“).',
      help: 'Speichern Sie die Datei neu und wählen Sie dabei die Codierung „UTF-8“.',
    }),
    utf32: () => ({
      message: 'Die Datei ist nicht als UTF-8 gespeichert, sondern als UTF-32.',
      help: 'Öffnen Sie die Datei in dem Programm, mit dem sie gespeichert wurde. Speichern Sie sie dort neu und wählen Sie dabei die Codierung „UTF-8“.',
    }),
    fremd: () => ({
      message:
        'Die Datei ist nicht als UTF-8 gespeichert. Welche Codierung sie hat, lässt sich nicht sicher erkennen. Das erste betroffene Zeichen steht hier.',
      help: 'Öffnen Sie die Datei in dem Programm, mit dem sie geschrieben wurde. Sind dort alle Umlaute richtig, dann speichern Sie die Datei neu und wählen Sie dabei die Codierung „UTF-8“.',
    }),
    unklar: () => ({
      message:
        'Die Datei ist nicht als UTF-8 gespeichert. An dieser Stelle lässt sich ein Zeichen nicht lesen.',
      help: 'Tippen Sie das Zeichen neu, und speichern Sie die Datei mit der Codierung „UTF-8“.',
    }),
  },
});
