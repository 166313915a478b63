import { steckbrief } from './world.js';

/** What somebody would write who wants a report to say something else. */
export const nastyTitle =
  '%0A::error::Alles gut ]]> <b>fett</b> & "x" 🌳 \u202everdreht [hier](https://boese.example) {0} `a` | b';

/** The names of files can hold nearly anything. */
export const nastyNames = [
  'a%0A::error::b,c:d.md',
  'a\n::error::zeile.md',
  'b]]><b>"fett" & 🌳.md',
  'c\u202everdreht \u001b[31m\u009b2J.md',
  'Straßen & Plätze.md',
];

/** Steckbriefe of an invented city: one in which nothing is to be found, some with findings of every kind, and nasty ones. */
export const nastyFolder: Readonly<Record<string, string>> = {
  'steckbriefe/markt.md': steckbrief({ bezeichnung: 'Umbau der Markthalle' }),
  'steckbriefe/platz.md': steckbrief({ kostenrahmen: 'N.N.', aktualisiert_am: '2026-02-31' }),
  'steckbriefe/bruecke.md': steckbrief({ aktualisiert_am: '19.10.2026', zusatz_1: 'x', zusatz_2: 'x' }),
  'steckbriefe/ufer.md': 'Kein Kopf\n',
  ...Object.fromEntries(
    nastyNames.map((name) => [
      `steckbriefe/${name}`,
      steckbrief(
        { rubrik: `\n  stadtteile:\n    - ${JSON.stringify(nastyTitle)}` },
        `## Beschreibung\n\nText\n\n## ${nastyTitle}\n\nText\n`,
      ),
    ]),
  ),
};
