/** Groups of the header that are easily taken for a text, each with the entry in which such a text belongs. */
const texte: Readonly<Record<string, string>> = {
  rubrik: 'text',
  beteiligung: 'intensitaet',
  ansprechperson: 'stelle',
  erstberatung: 'gremium',
  ausnahme: 'grund',
  beendet: 'grund',
  lage: 'adresse',
};

/** The entry of a group in which a text belongs that was written behind the group's own colon. */
export const ersterText = (gruppe: string): string | undefined =>
  Object.hasOwn(texte, gruppe) ? texte[gruppe] : undefined;

/** Entries of a Steckbrief that are lists of texts, or can be one. */
const listen: ReadonlySet<string> = new Set([
  'stadtteile',
  'themen',
  'quartiere',
  'schritte',
  'art',
  'frueher',
  'stichwoerter',
  'beschlusslage',
]);

export const isListe = (name: string): boolean => listen.has(name);
