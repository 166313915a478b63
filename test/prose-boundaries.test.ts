// Boundaries of rules about what stands in texts and addresses: what is meant, and from where to where.
import { describe, expect, test } from '@jest/globals';
import { check, headed } from './support/typed.js';
import { steckbrief } from './support/world.js';

type Row = readonly [what: string, file: string, found: readonly string[]];

const body = (text: string) => steckbrief({}, `## Beschreibung\n\n${text}\n`);
const info = (text: string) => headed(`weitere_informationen: "${text}"`);
const link = (text: string) =>
  headed(`beteiligung:\n  geplant: ja\n  termine:\n    - titel: Online-Umfrage\n      link: "${text}"`);
const plainAdvice = 'werden kann. Die Adresse muss mit';
const long = `Der Platz am Hafen ${'und seine Umgebung mit Bäumen '.repeat(7)}wird schattiger.\n\n`;

const rules: Readonly<Record<string, readonly Row[]>> = {
  'code-aus-versehen': [
    ['points at the words', body('    Der Platz wird grün.'), [':5-25 Die Zeile „Der Platz wird grün.“']],
    ['sees a tab', body('\tDer Platz wird grün.'), [':2-22 Die Zeile']],
    ['counts what follows', body('    a\n\n    b\n\n    c'), ['ebenso bei den 2 Zeilen darunter.']],
    ['looks into a list', body('- Bäume\n\n      Linden'), ['„Linden“']],
    ['leaves a list in a list alone', body('1. Bäume\n    - Linden\n\n      so viele'), []],
    ['leaves the next line of a paragraph alone', body('Der Platz\n    wird grün.'), []],
    ['leaves code on purpose alone', body('~~~\n    a\n~~~\n\n- b\n\n  ~~~\n      c\n  ~~~'), []],
  ],
  'ueberschrift-aus-versehen': [
    ['tells dashes', body('Kosten\n---'), ['nur aus Strichen']],
    ['tells equals signs', body('Kosten\n==='), ['schreiben Sie ### davor: „### Kosten“.']],
    ['is content with the heading', body('### Kosten\n\nDer Platz kostet 5 Euro.'), []],
  ],
  'link-entfernt': [
    ['adds the beginning of a site', body('[A](www.u.example/x)'), [': https://www.u.example/x']],
    ['also to one without www', body('[A](rostock.de)'), [': https://rostock.de']],
    ['and that of a mailbox', body('[A](amt@u.example)'), [': mailto:amt@u.example']],
    ['guesses nothing for a file', body('[A](plan.pdf)'), ['bleibt. Veröffentlicht werden']],
    ['is content with it', body('[A](https://www.u.example/x) [B](mailto:amt@u.example)'), []],
  ],
  'link-nicht-erkannt': [
    ['takes a blank out', body('Die [Umfrage]  (https://u.example)'), [': [Umfrage](https://u.example)']],
    ['turns the brackets', body('Die (Umfrage)[https://u.example].'), [': [Umfrage](https://u.example)']],
    ['writes blanks as signs', body('[Plan](https://u.example/a b.pdf)'), ['(https://u.example/a%20b.pdf)']],
    [
      'closes a link, not the sentence',
      body('Siehe [Plan](https://u.example/a.'),
      [': [Plan](https://u.example/a)'],
    ],
    ['tells each of them', body('[A] (https://a.example), [B] (https://b.example)'), [': [A](', ': [B](']],
    [
      'knows pictures',
      body('![Plan] (plan.png)\n\n![Kai](mein kai.png)'),
      ['kein Bild', '![Kai](mein%20kai.png)'],
    ],
    ['looks at texts of the header', info('[A] (https://a.example)'), [': [A](https://a.example)']],
    ['leaves words in brackets alone', body('[Anlage] (Blatt 3) und [Anlage](Blatt 3), (so)[1]'), []],
    ['leaves code alone', body('`[A] (https://a.example)`\n\n~~~\n[A] (https://a.example)\n~~~'), []],
    ['leaves right links alone', body('[A](https://a.example) (B) [C](https://c.example "D e")'), []],
    ['leaves a link over two lines alone', body('[A](https://a.example\n"Titel")'), []],
  ],
  'platzhalter-im-text': [
    [
      'counts what follows',
      info('TODO TODO TODO TODO TODO'),
      [': „TODO“.', ': „TODO“.', 'Danach kommen noch 2.'],
    ],
    ['takes compound words for words', body('Die TODO-Liste und das TBD-Modell sind fertig.'), []],
    ['finds a number that is missing', body('Tel. 0381 xxx-12'), [': „xxx“.']],
    ['finds a name that is missing', body('In der XXX-Straße'), [': „XXX“.']],
    [
      'finds a day that is missing',
      body('Am XX.06.2026 und am xx.xx.2027'),
      [': „XX.06.2026“.', ': „xx.xx.2027“.'],
    ],
    ['points at a word with its doubt', body('Kommt der Bus????'), [':11-18 Hinter „Bus“ stehen mehrere']],
    ['finds four marks alone', body('Kosten: ???? Euro'), [': „????“.']],
    ['leaves a question alone', body('Wirklich? Ja!?'), []],
    [
      'counts behind a doubt',
      body('Bus??? Bahn??? Rad??? Fuß???'),
      ['Hinter „Bus“', 'Hinter „Bahn“', 'kommt noch ein Platzhalter.'],
    ],
    ['leaves what is not known yet to its own rule', info('TBD'), []],
    ['points at the dots alone', body('  …  '), [':3-4 Hier steht noch ein Platzhalter: „…“.']],
    [
      'points at the mark of a list with its dots',
      body('- … '),
      [':1-4 Hier steht noch ein Platzhalter: „- …“.'],
    ],
    ['shows the dots without the blanks around them', info(' … '), [': „…“.']],
    ['knows three full stops', body('...'), [':1-4 ']],
    ['lets a line be that begins with dots', body('… und so weiter'), []],
    ['lets a single full stop be', body('.\n\nSiehe …'), []],
  ],
  'postfach-im-text': [
    [
      'shows the whole address',
      body('Fragen an anna.muster@stadtgruen.brueckenfelde.example bitte.'),
      [':11-55 Die Adresse „anna.muster@stadtgruen.brueckenfelde.example“'],
    ],
    [
      'needs no contact',
      steckbrief({ ansprechperson: undefined }, 'Fragen an anna.muster@brueckenfelde.example bitte.\n'),
      [':11-44 '],
    ],
  ],
  'zeichen-vor-verweis': [
    ['points at the sign and the link', body('Mehr:https://brueckenfelde.example/platz'), [':5-41 ']],
    ['knows a link without encryption', body('Mehr:http://brueckenfelde.example'), [':5-34 ']],
    ['knows such a link with a text', body('Mehr,[hier](http://brueckenfelde.example).'), [':5-42 ']],
  ],
  'noch-nicht-bekannt': [
    ['knows a section that only says so', body('N.N.'), [':1-5 Bei dem Abschnitt']],
    ['lets a section be that says more', body('N.N. und mehr'), []],
  ],
  'unsichtbares-zeichen': [
    [
      'counts what follows the fifth',
      body('Fähr\u200bplatz '.repeat(7)),
      ['(U+200B).', '(U+200B).', '(U+200B).', '(U+200B).', 'noch 2 solche Zeichen'],
    ],
  ],
  'satz-zu-lang': [
    [
      'counts the one that is left',
      body(long.repeat(4)),
      ['Wörter.', 'Wörter.', 'Danach kommt noch 1 langer Satz.'],
    ],
  ],
  'link-ungueltig': [
    [
      'completes an address with blanks around it',
      link(' www.brueckenfelde.example '),
      ['„https://www.brueckenfelde.example“. Die'],
    ],
    [
      'completes one in capitals',
      link('WWW.brueckenfelde.example'),
      ['„https://WWW.brueckenfelde.example“. Die'],
    ],
    ['does not complete a sentence', link('www.brueckenfelde.example Seite 3'), [plainAdvice]],
    ['does not complete what only holds an address', link('siehe www.brueckenfelde.example'), [plainAdvice]],
    [
      'knows a blank in a link without encryption',
      link('http://brueckenfelde.example/Plan 3'),
      ['. Schreiben Sie %20'],
    ],
    [
      'knows a blank behind a question',
      link('https://brueckenfelde.example/?plan=Platz 3'),
      ['. Schreiben Sie %20'],
    ],
    [
      'cuts a question with a sign',
      link('http://brueckenfelde.example/?plan=<3>'),
      ['. Lassen Sie hier weg'],
    ],
    ['cuts no question behind words', link('siehe https://brueckenfelde.example/?plan=3'), [plainAdvice]],
    ['asks for no blank behind words', link('siehe https://brueckenfelde.example/Plan 3'), [plainAdvice]],
  ],
};

describe.each(Object.entries(rules))('%s', (rule, rows) => {
  test.each(rows)('%s', async (_, file, found) => {
    const said = (await check(file)) as readonly (Awaited<ReturnType<typeof check>>[number] & {
      readonly endColumn: number;
    })[];
    const findings = said
      .filter((one) => one.rule === rule)
      .map((one) => `:${one.column}-${one.endColumn} ${one.message} ${one.help}`);
    expect(findings).toEqual(found.map((part) => expect.stringContaining(part)));
  });
});
