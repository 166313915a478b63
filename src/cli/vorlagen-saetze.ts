import { quote } from '../base/words.js';
import type { Fehlstelle } from '../render/vorlagen-pruefen.js';

const marke = (wort: string): string => quote(`{{${wort}}}`);

/** What is wrong with a template of the city, and what to do, in two lines. */
export function satzZu({ art, wort }: Fehlstelle): string {
  switch (art) {
    case 'klammer':
      return 'Hier ist eine Klammer nicht richtig geschlossen, oder in {{ }} steht ein Zeichen, das dort nicht stehen kann.\nSchreiben Sie zum Beispiel {{titel}} oder {{#if stand}} … {{/if}}.';
    case 'offen':
      return 'Am Ende der Datei ist noch ein Block offen.\nErgänzen Sie zu jedem {{#if …}}, {{#each …}} und {{#with …}} das Ende: {{/if}}, {{/each}}, {{/with}}.';
    case 'schliesst': {
      const [open = '', close = ''] = wort.split(' ');
      return `Hier beginnt ${marke(`#${open}`)}, aber geschlossen wird mit ${marke(`/${close}`)}.\nSchreiben Sie am Ende ${marke(`/${open}`)}.`;
    }
    case 'befehl':
      return `Den Befehl „${wort}“ gibt es in Vorlagen nicht.\nMöglich sind if, unless, each, with und lookup. Ein Wert steht allein in der Klammer: {{titel}}.`;
    case 'anzahl':
      return `Hinter „${wort}“ steht zu viel oder zu wenig.\n${wort === 'lookup' ? 'Nennen Sie die Angabe und den Namen darin: {{lookup angabe "name"}}.' : `Nennen Sie genau eine Angabe: {{#${wort} angabe}}.`}`;
    case 'teilname':
      return `Einen Teil mit dem Namen „${wort}“ gibt es nicht.\nTeile beginnen mit einem Unterstrich, zum Beispiel {{> _kopf}}.`;
    case 'roh':
      return `Mit drei Klammern wird „${wort}“ ungeprüft in die Seite geschrieben. Das darf nur die Angabe „html“ aus diesem Programm, unter keinem anderen Namen.\nSchreiben Sie ${marke(wort)} mit zwei Klammern, oder geben Sie dem Wert einen anderen Namen als „html“.`;
    case 'skript':
      return `${quote(`${wort}>`)} darf nicht in einer Vorlage stehen: Die Seiten kommen ohne Skripte und ohne fremde Inhalte aus.\nLöschen Sie das Element. Für Gestaltung gibt es die Datei vorlagen/stadt.css.`;
    case 'attribut':
      return 'Hier steht „style=“ oder ein Skript in einem Element („on…=“). Beides führen die Seiten nicht aus.\nLöschen Sie es. Für Gestaltung gibt es die Datei vorlagen/stadt.css.';
    case 'anfuehrung':
      return `Hinter ${quote(wort)} fehlt das Anführungszeichen. Ohne es könnte ein Wert mehr werden als ein Wert.\nSchreiben Sie class="name" oder href="{{url}}".`;
    case 'im-element':
      return 'Hier steht {{{html}}} zwischen „<“ und „>“. Dort würde aus Text mehr als Text.\nSetzen Sie {{{html}}} hinter das „>“.';
    case 'fremd':
      return 'Hier würde etwas von einer anderen Adresse geladen. Dann könnte dort jemand mitlesen.\nLegen Sie die Datei zur Stadt, oder löschen Sie das Element.';
    case 'schutz':
      return 'Im Kopf der Seite fehlt die Zeile mit „Content-Security-Policy“, oder sie erlaubt mehr als sonst. Sie verhindert, dass auf der Seite etwas Fremdes läuft.\nÜbernehmen Sie die Zeile aus der mitgelieferten Vorlage _kopf.hbs.';
    case 'name':
      return `Die Angabe „${wort}“ gibt es an dieser Stelle nicht.\nWelche es gibt, zeigt die mitgelieferte Vorlage mit demselben Namen. In {{#each}} und {{#with}} gelten die Angaben des Eintrags.`;
    case 'teil':
      return `Ihm fehlt dort, wo er eingesetzt ist, die Angabe „${wort}“.\nSetzen Sie ihn so ein wie die mitgelieferten Vorlagen, außerhalb von {{#each}} und {{#with}}.`;
    case 'kreis':
      return 'Diese Vorlage setzt sich selbst ein, und das nimmt kein Ende.\nLöschen Sie die Stelle {{> …}}, die zu ihr zurückführt.';
    case 'gesperrt':
      return 'Eigene Vorlagen werden beim Erzeugen in Programmtext übersetzt. Dieser Aufruf von Node verbietet das (--disallow-code-generation-from-strings).\nRufen Sie vorhaben ohne diesen Schalter auf, oder löschen Sie den Ordner „vorlagen“.';
  }
}
