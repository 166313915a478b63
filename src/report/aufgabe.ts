import { visibleLine } from '../base/characters.js';
import { formatDatumKurz } from '../base/datum.js';
import { formatDauer } from '../base/dauer.js';
import { quote } from '../base/words.js';
import { type Aufgabe, tagOf } from '../model/faelligkeit.js';
import { quelleInWorten } from '../model/fristen.js';
import { typed } from './befehl.js';
import { sentenceInOneLine } from './sentence.js';

/** An Aufgabe in words: as a few words for a table, as a sentence, and the one next step. */
export interface AufgabeInWorten {
  readonly kurz: string;
  readonly was: string;
  readonly schritt: string;
}

const tag = formatDatumKurz;

/** Says by when: the day is always written out, for a mail is read on other days. */
export function wann(aufgabe: Aufgabe, stichtag: string): string {
  const day = tagOf(aufgabe);
  if (day === undefined) return 'jetzt';
  if (aufgabe.art === 'beginn' || aufgabe.art === 'ende' || aufgabe.art === 'erstberatung')
    return `am ${tag(day)}`;
  return day < stichtag ? `war bis ${tag(day)}` : `bis ${tag(day)}`;
}

function beteiligung(aufgabe: Aufgabe & { readonly art: 'beginn' | 'ende' }): AufgabeInWorten {
  const { titel, von, bis } = aufgabe.termin;
  const name = visibleLine(quote(titel));
  const isOneDay = bis === undefined || bis === von;
  const says = aufgabe.art === 'ende' ? 'endet' : isOneDay ? 'findet statt' : 'beginnt';
  return {
    kurz: `${name} ${says}`,
    was: `Am ${tag(aufgabe.tag)} ${says.split(' ')[0]} ${name}${isOneDay && aufgabe.art === 'beginn' ? ' statt' : ''}.`,
    schritt:
      aufgabe.art === 'ende' || isOneDay
        ? 'Halten Sie danach das Ergebnis fest: unter „beteiligung“ in der Zeile „ergebnis“.'
        : 'Prüfen Sie vorher, ob Zeit, Ort und Link im Steckbrief stimmen.',
  };
}

function veroeffentlichung(
  { tag: day, frist }: Aufgabe & { readonly art: 'veroeffentlichung' },
  stichtag: string,
): AufgabeInWorten {
  const isLate = day < stichtag;
  const must = frist.verbindlich ? (isLate ? 'musste' : 'muss') : isLate ? 'sollte' : 'soll in der Regel';
  const source = frist.quelle ? ` ${visibleLine(quelleInWorten(frist.quelle))}` : '';
  return {
    kurz: 'veröffentlichen',
    was: `Das Vorhaben ${must} bis zum ${tag(day)} auf der Vorhabenliste stehen, ${formatDauer(frist.dauer)} vor der ersten Beratung.${source}`,
    schritt: isLate
      ? 'Steht es schon auf der Liste, dann tragen Sie den Tag bei „aufgenommen_am“ ein. Sonst veröffentlichen Sie es bald.'
      : 'Veröffentlichen Sie es bis dahin, und tragen Sie den Tag bei „aufgenommen_am“ ein.',
  };
}

/** The words for an Aufgabe. What comes from a Steckbrief is one line, and safe for a terminal. */
export function aufgabeInWorten(aufgabe: Aufgabe, file: string, stichtag: string): AufgabeInWorten {
  switch (aufgabe.art) {
    case 'pruefung': {
      const verb = aufgabe.tag < stichtag ? 'sollten' : 'sollen';
      return {
        kurz: 'Angaben prüfen',
        was: `Die Angaben sind vom ${tag(aufgabe.stand)}. Sie ${verb} bis zum ${tag(aufgabe.tag)} geprüft werden.`,
        schritt: 'Prüfen Sie die Angaben, und setzen Sie „aktualisiert_am“ auf den Tag der Prüfung.',
      };
    }
    case 'ueberholt':
    case 'fehlt': {
      const { message, help } = sentenceInOneLine(aufgabe.befund);
      return { kurz: message, was: message, schritt: help };
    }
    case 'fehler':
      return {
        kurz: `${aufgabe.anzahl} Fehler beheben`,
        was:
          aufgabe.anzahl === 1
            ? 'In der Datei ist noch 1 Fehler. Er hält eine Veröffentlichung auf.'
            : `In der Datei sind noch ${aufgabe.anzahl} Fehler. Sie halten eine Veröffentlichung auf.`,
        schritt: `Sehen Sie nach, was es ist: vorhaben check ${typed(file)}`,
      };
    case 'veroeffentlichung':
      return veroeffentlichung(aufgabe, stichtag);
    case 'ergebnis':
      return {
        kurz: 'Ergebnis der Beteiligung eintragen',
        was: `Seit dem ${tag(aufgabe.ende)} ist die Beteiligung vorbei. Bis zum ${tag(aufgabe.tag)} ${aufgabe.tag < stichtag ? 'sollte' : 'soll'} ihr Ergebnis im Steckbrief stehen.`,
        schritt:
          'Ergänzen Sie unter „beteiligung“ die Zeile „ergebnis: …“. Was wurde gesagt, und was folgt daraus?',
      };
    case 'beginn':
    case 'ende':
      return beteiligung({ ...aufgabe, art: aufgabe.art });
    case 'erstberatung': {
      const where = aufgabe.gremium === undefined ? '' : ` (${visibleLine(aufgabe.gremium)})`;
      return {
        kurz: 'erste Beratung',
        was: `Am ${tag(aufgabe.tag)} wird zum ersten Mal beraten${where}.`,
        schritt: 'Prüfen Sie vorher, ob der Steckbrief noch stimmt.',
      };
    }
  }
}
