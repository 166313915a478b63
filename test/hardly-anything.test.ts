// A Steckbrief that says hardly anything, in a city that lists everything: only what is missing is told.
import { expect, test } from '@jest/globals';
import { cities } from './support/pages.js';
import { run } from './support/world.js';

const city = `${cities['brueckenfelde-pflichten']}
stellen:
  - Bauamt
ausnahmen:
  - { grund: Laufendes Vergabeverfahren, rechtsgrundlage: § 5 Absatz 3 }
`;

async function rulesAbout(header: string): Promise<readonly string[]> {
  const files = {
    'leitfaden.yaml': city,
    'steckbriefe/platz.md': `---\n${header}\n---\n\n## Beschreibung\n\nDer Platz soll schattiger werden.\n`,
  };
  const { out } = await run(['check', '.', '--format', 'json'], files);
  const said: readonly { rule: string }[] = JSON.parse(out).diagnostics;
  return [...new Set(said.map(({ rule }) => rule))].sort();
}

test.each<readonly [what: string, header: string, more: readonly string[]]>([
  ['only a title', 'bezeichnung: Umgestaltung des Fährplatzes', []],
  [
    'groups without an entry',
    'bezeichnung: Umgestaltung des Fährplatzes\nrubrik:\nbeteiligung:\nansprechperson:\nkriterien:\nausnahme:\nerstberatung:\nlistenvoten:\nbeschlusslage:\nschritte:',
    [],
  ],
  [
    'groups with one entry',
    'bezeichnung: Umgestaltung des Fährplatzes\nrubrik:\n  text: Grün\nbeteiligung:\n  art: Werkstatt\nansprechperson:\n  telefon: "-"\nausnahme:\n  rechtsgrundlage: § 5 Absatz 3\nerstberatung:\n  datum: 2027-03-01\nlistenvoten:\n  - votum: streichen\nbeschlusslage:\n  - datum: 2026-01-12\nschritte:\n  - schritt: Vorplanung',
    ['ausnahme-unvollstaendig', 'votum-unvollstaendig'],
  ],
])('%s', async (_, header, more) => {
  const rules = [...more, 'kriterium-fehlt', 'pflichtangabe-fehlt'].sort();
  expect(await rulesAbout(header)).toEqual(rules);
});
