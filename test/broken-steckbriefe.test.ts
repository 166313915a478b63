import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { home, run } from './support/world.js';

const folder = join(home, 'test/broken');
const rightText = readFileSync(join(folder, '00-richtig.md'), 'utf8');

/** What no text file in the repository can hold: another encoding, a byte order mark, line ends of Windows. */
const spoilt: Readonly<Record<string, Uint8Array>> = {
  '09-windows-1252.md': Buffer.from(rightText, 'latin1'),
  '11-bom-und-crlf.md': Buffer.from(`\ufeff${rightText.replaceAll('\n', '\r\n')}`),
};

/** Everything that check says of a file: where and by which rule, what is, what to do. One message a cause. */
const promised: Readonly<
  Record<string, readonly (readonly [where: string, message: string, help: string])[]>
> = {
  '00-richtig.md': [],
  '01-angabe-fehlt.md': [
    [
      '1:1-1:4 Fehler pflichtangabe-fehlt',
      'Es fehlt die Pflichtangabe „bearbeitungsstand“.',
      'Ergänzen Sie im Kopf die Zeile „bearbeitungsstand: …“.',
    ],
    [
      '10:1-10:15 Fehler pflichtangabe-fehlt',
      'Es fehlt die Pflichtangabe „stelle“ unter „ansprechperson“.',
      'Ergänzen Sie unter „ansprechperson“, zwei Leerzeichen eingerückt, die Zeile „stelle: …“.',
    ],
  ],
  '02-falsche-art.md': [
    [
      '6:11-6:18 Fehler zahl-unklar',
      'Bei „betrag“ unter „kostenrahmen“ steht „250.000“. Ist damit 250000 gemeint?',
      'Schreiben Sie die Zahl ohne Punkte und ohne Einheit: 250000',
    ],
    [
      '9:15-9:27 Fehler angabe-art',
      'Bei „stadtteile“ unter „rubrik“ wird eine Liste erwartet.',
      'Schreiben Sie den Eintrag in eine eigene Zeile, eingerückt, mit Strich und Leerzeichen davor: „  - Toitenwinkel“.',
    ],
  ],
  '03-deutsches-datum.md': [
    [
      '16:18-16:28 Hinweis datum-deutsch',
      'Das Datum „19.10.2026“ ist verstanden worden als 2026-10-19.',
      'In der Datei steht es am besten so: 2026-10-19',
    ],
  ],
  '04-beide-kaestchen.md': [
    [
      '21:5-21:20 Fehler kriterium-doppelt',
      'Beim Kriterium „Hohes Interesse“ sind beide Kästchen angekreuzt: „trifft zu“ in Zeile 20 und „trifft nicht zu“ in Zeile 21. So zählt es nicht.',
      'Lassen Sie nur eine Antwort stehen: „hohes_interesse: ja“ oder „hohes_interesse: nein“.',
    ],
  ],
  '04-zwei-antworten.md': [
    [
      '20:3-20:18 Fehler kriterium-doppelt',
      'Das Kriterium „Hohes Interesse“ ist zweimal beantwortet: in Zeile 19 mit „nein“ und hier mit „ja“.',
      'Löschen Sie eine der beiden Zeilen.',
    ],
  ],
  '05-angabe-verschrieben.md': [
    [
      '3:1-3:13 Fehler angabe-unbekannt',
      'Die Angabe „beschlußlage“ gibt es nicht. Meinten Sie „beschlusslage“?',
      'Schreiben Sie „beschlusslage“.',
    ],
  ],
  '06-doppelpunkt.md': [
    [
      '3:20-3:21 Fehler yaml-doppelpunkt',
      'Im Text bei „beschlusslage“ steht ein Doppelpunkt mit einem Leerzeichen dahinter. Er wird als Beginn einer neuen Angabe gelesen.',
      'Setzen Sie den Text in Anführungszeichen: "Ziel: Fachkonzept eines Platzes"',
    ],
  ],
  '07-tabulator.md': [
    [
      '9:1-9:2 Fehler yaml-tabulator',
      'Die Zeile ist mit einem Tabulator eingerückt. Im Kopf zählen nur Leerzeichen.',
      'Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
    ],
  ],
  '08-angabe-doppelt.md': [
    [
      '14:1-14:18 Fehler angabe-doppelt',
      'Die Angabe „bearbeitungsstand“ steht zweimal da, zuerst in Zeile 4 mit „in Planung“.',
      'Lassen Sie nur die stehen, die gilt, und löschen Sie die andere.',
    ],
  ],
  '09-windows-1252.md': [
    [
      '2:32-2:33 Fehler zeichensatz',
      'Die Datei ist nicht als UTF-8 gespeichert, sondern als Windows-1252 („ANSI“). Das erste betroffene Zeichen ist „ä“.',
      'Speichern Sie die Datei neu und wählen Sie dabei die Codierung „UTF-8“.',
    ],
  ],
  '10-verweise.md': [
    [
      '5:9-5:11 Fehler yaml-sonderzeichen',
      '„*a“ wiederholt hier, was weiter oben hinter „&a“ steht. Das ist im Kopf nicht erlaubt.',
      'Schreiben Sie den Text hier noch einmal aus, und löschen Sie „&a“. Gehört das Zeichen zum Text, dann setzen Sie den ganzen Text in Anführungszeichen.',
    ],
  ],
  '11-bom-und-crlf.md': [],
  '12-kopf-offen.md': [
    [
      '24:1-24:38 Fehler kopf-ende-fehlt',
      'Der Kopf ist nicht geschlossen: Vor „## Beschreibung, einschl. Zielsetzung“ fehlt die Zeile „---“.',
      'Schreiben Sie über diese Überschrift eine Zeile „---“.',
    ],
  ],
};

const labels: Readonly<Record<string, string>> = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' };

test('every file of the folder has its messages here', () => {
  expect([...readdirSync(folder), ...Object.keys(spoilt)].sort()).toEqual(Object.keys(promised));
});

test.each(Object.entries(promised))('%s', async (name, expected) => {
  const bytes = spoilt[name] ?? readFileSync(join(folder, name));
  const { out } = await run(['check', '.', '--format', 'json'], { [name]: bytes });
  const found = JSON.parse(out).diagnostics.map((one: Record<string, string>) => [
    `${one.line}:${one.column}-${one.endLine}:${one.endColumn} ${labels[one.severity ?? '']} ${one.rule}`,
    one.message,
    one.help,
  ]);
  expect(found).toEqual(expected);
});
