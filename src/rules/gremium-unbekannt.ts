import { quote } from '../base/words.js';
import { beschluesse } from '../model/steckbrief.js';
import { eintraege, listenregel } from './liste.js';

/** Docs, examples and tests: [gremium-unbekannt.md](./gremium-unbekannt.md). */
export const gremiumUnbekannt = listenregel({
  id: 'gremium-unbekannt',
  severity: 'hint',
  was: 'Das Gremium',
  mehrere: ({ wert, namen }) => ({
    message: `Hier stehen mehrere Gremien: ${quote(wert)}. Der Leitfaden kennt jedes nur für sich.`,
    help: `Schreiben Sie hier eines, zum Beispiel „${namen[0]}“, und für jedes weitere einen eigenen Eintrag.`,
  }),
  erlaubt: ({ gremien }) => gremien.flatMap(({ name, aliase }) => [name, ...aliase]),
  zeigen: ({ gremien }) => gremien.map(({ name }) => name),
  worte(steckbrief) {
    const { erstberatung, listenvoten } = steckbrief;
    return [
      ...eintraege(
        '/beschlusslage/*/gremium',
        beschluesse(steckbrief).map(({ gremium }) => gremium),
      ),
      ['/erstberatung/gremium', erstberatung?.gremium] as const,
      ...eintraege(
        '/listenvoten/*/gremium',
        listenvoten?.map(({ gremium }) => gremium),
      ),
    ];
  },
});
