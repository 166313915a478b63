import { describe, expect, test } from '@jest/globals';
import { check } from './support/typed.js';
import { steckbrief } from './support/world.js';

describe('what a clerk types in the text', () => {
  const rows: readonly (readonly [body: string, rules: readonly string[]])[] = [
    ['## Beschreibung\n\nBürger*innen und Nutzer*innen.\n', []],
    ['## Beschreibung\n\n29. Juli 2027: Werkstatt.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n3. Bauabschnitt beginnt.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n2027. Das wird gebaut.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n2027. Planung\n2028. Bau\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n- 2027. Das wird gebaut.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n1. 2027. Das wird gebaut.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n> 2027. Das wird gebaut.\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\nFertig ist es im Jahr\n2027. Das steht fest.\n', []],
    ['## Beschreibung\n\n```\n2027. Das wird gebaut.\n```\n', []],
    ['## Beschreibung\n\n2027\\. Das wird gebaut.\n', []],
    ['## Beschreibung\n\nEin Satz\n-\n', ['ueberschrift-aus-versehen']],
    ['## Beschreibung\n\n#### Kosten\n\nText\n', ['ueberschrift-sprung']],
    ['## Beschreibung\n\n<p class="MsoNormal">Text</p>\n', ['html-entfernt']],
    ['## Beschreibung\n\n[hier](javascript:alert(1))\n', ['link-entfernt']],
    ['## Beschreibung\n\n[hier](//evil.example)\n', ['link-entfernt']],
    ['## Beschreibung\n\n![](plan.png)\n', ['bild-ohne-text']],
    ['## Beschreibung\n\n![Plan](plan.png)\n', ['bild-fehlt']],
    ['## Beschreibung und Zielsetzung\n\nText\n', []],
    ['## beschreibung, einschl. zielsetzung\n\nText\n', []],
    ['Text ohne Überschrift\n', ['abschnitt-fehlt', 'text-ohne-abschnitt']],
    ['## Beschreibung\n', ['abschnitt-fehlt']],
    ['##Beschreibung\n\nText\n', ['abschnitt-fehlt']],
    ['# Beschreibung\n\nText\n', ['abschnitt-fehlt']],
    ['### Beschreibung\n\nText\n', ['abschnitt-fehlt']],
    ['### Beschreibung\n\n##### Kosten\n\nText\n', ['abschnitt-fehlt', 'ueberschrift-sprung']],
    ['## Beschreibung\n\n[Plan](https://a.example "Oktober")\n', ['link-entfernt']],
    ['## Beschreibung\n\n[Plan] [x]\n\n[Plan]: https://a.example (Oktober)\n', ['link-entfernt']],
    ['## Beschreibung\n\n[Plan](https://a.example/x_%28y%29) (Oktober)\n', []],
    ['## Beschreibung\n\n01. Eins\n02. Zwei\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n- 007. Bond\n', ['liste-aus-versehen']],
    ['## Beschreibung\n\n0. Null\n1. Eins\n', []],
    ['## Beschreibung\n\n10. Zehn\n11. Elf\n', []],
    ['## Beschreibung\n\nText\n\n##Bearbeitungsstand\n\nText\n', ['abschnitt-unbekannt']],
    ['## Beschreibung\n\nText\n\n### Bearbeitungsstand\n\nText\n', []],
    ['## Beschreibung\n\n```\n# Beschreibung\n```\n', []],
    ['## Beschreibung\n\n---\nbezeichnung: Zweites\nintern: GEHEIM\n---\n', ['zwei-steckbriefe']],
    ['## Beschreibung\n\n---\nintern: GEHEIM\n', ['zwei-steckbriefe']],
    ['## Beschreibung\n\nText\n\n---\n\nWeiter: so\n\n---\n\nText\n', []],
    ['## Beschreibung\n\n```\n---\nbezeichnung: x\n---\n```\n', []],
    ['## Beschreibung\n\nText\n\n## Sonstiges\n\nMehr\n', ['abschnitt-unbekannt']],
    ['## Beschreibung\n\nText mit \u200bunsichtbarem Zeichen\n', ['unsichtbares-zeichen']],
    ['## Beschreibung\n\nText mit \u0007 Steuerzeichen\n', ['steuerzeichen']],
  ];

  test.each(rows)('%j', async (body, rules) => {
    expect((await check(steckbrief({}, body))).map(({ rule }) => rule).sort()).toEqual([...rules].sort());
  });
});
