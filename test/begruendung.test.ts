import { describe, expect, test } from '@jest/globals';
import { counted, leitfadenWith, titled } from './support/begruendung.js';
import { run } from './support/world.js';

/** The sentence about a Vorhaben: "x" holds, "-" does not, "?" is open. */
async function sentence(aufnahme: string, answers: string, more = ''): Promise<string> {
  const files = {
    'leitfaden.yaml': leitfadenWith(aufnahme, answers.length, more),
    'platz.md': titled(answers),
  };
  const { out, err } = await run(['check', '.', '--format', 'json'], files);
  expect(err).toBe('');
  return JSON.parse(out).steckbriefe[0].begruendung;
}

const nested = '{ quelle: § 5 Absatz 1, alle: [a, { mindestens: 1, von: [b, c, d] }] }';
const gates = '{ eines: [{ name: Größe, alle: [a, b] }, { alle: [c, { eines: [a, d] }] }] }';
const several = '{ mindestens: 2, von: [a, { name: Größe, alle: [b, c] }, { eines: [c, d] }] }';

describe('the explanation in words', () => {
  test.each([
    [
      counted,
      'xx-x',
      '3 von 4 Kriterien treffen zu: „Spielraum“, „Hohe Kosten“ und „Ortsbild und Natur“; ab 2 muss das Vorhaben auf die Vorhabenliste. Erst wenn 2 davon wegfielen, könnte sich das ändern.',
    ],
    [
      counted,
      'xx--',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; ab 2 muss das Vorhaben auf die Vorhabenliste. Fiele eines davon weg, würde sich das ändern.',
    ],
    [
      counted,
      'xx?-',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; ab 2 muss das Vorhaben auf die Vorhabenliste. Fiele eines davon weg, könnte sich das ändern. Noch offen, aber nicht mehr entscheidend: „Viele Betroffene“.',
    ],
    [
      counted,
      'x---',
      '1 von 4 Kriterien trifft zu: „Spielraum“; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme ein weiteres Kriterium dazu, würde sich das ändern.',
    ],
    [
      counted,
      '----',
      'Keines der 4 Kriterien trifft zu; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Erst wenn mindestens 2 Kriterien dazukämen, könnte sich das ändern.',
    ],
    [
      counted,
      '?---',
      'Bisher trifft keines der 4 Kriterien zu; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Hohe Kosten“, „Viele Betroffene“ oder „Ortsbild und Natur“ dazu, könnte sich das ändern. Noch offen, aber nicht mehr entscheidend: „Spielraum“.',
    ],
    [
      counted,
      'x?--',
      '1 von 4 Kriterien trifft zu: „Spielraum“; ab 2 muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann noch nicht beurteilt werden. Entscheidend ist noch: „Hohe Kosten“.',
    ],
    [
      '{ mindestens: 1, von: alle }',
      'x---',
      '1 von 4 Kriterien trifft zu: „Spielraum“; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Fiele „Spielraum“ weg, würde sich das ändern.',
    ],
    [
      '{ eines: alle }',
      'xx--',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Erst wenn beide wegfielen, könnte sich das ändern.',
    ],
    [
      '{ eines: alle }',
      'xxx-',
      '3 von 4 Kriterien treffen zu: „Spielraum“, „Hohe Kosten“ und „Viele Betroffene“; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Erst wenn alle 3 wegfielen, könnte sich das ändern.',
    ],
    [
      '{ eines: alle }',
      '----',
      'Keines der 4 Kriterien trifft zu; schon ab einem Kriterium muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme ein Kriterium dazu, würde sich das ändern.',
    ],
    [
      '{ alle: alle }',
      'xx',
      'Beide Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; nur wenn alle zutreffen, muss das Vorhaben auf die Vorhabenliste. Fiele eines davon weg, würde sich das ändern.',
    ],
    [
      '{ alle: alle }',
      'x-',
      '1 von 2 Kriterien trifft zu: „Spielraum“; nur wenn alle zutreffen, muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Hohe Kosten“ dazu, würde sich das ändern.',
    ],
    [
      counted,
      'xxxx',
      'Alle 4 Kriterien treffen zu: „Spielraum“, „Hohe Kosten“, „Viele Betroffene“ und „Ortsbild und Natur“; ab 2 muss das Vorhaben auf die Vorhabenliste. Erst wenn 3 davon wegfielen, könnte sich das ändern.',
    ],
    [
      'a',
      'x',
      'Das Kriterium „Spielraum“ trifft zu; damit muss das Vorhaben auf die Vorhabenliste. Fiele „Spielraum“ weg, würde sich das ändern.',
    ],
    [
      'a',
      '-',
      'Das Kriterium „Spielraum“ trifft nicht zu; wenn es zutrifft, muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Spielraum“ dazu, würde sich das ändern.',
    ],
    [
      'a',
      '?',
      'Ob das Kriterium „Spielraum“ zutrifft, ist noch offen; wenn es zutrifft, muss das Vorhaben auf die Vorhabenliste. Dieses Vorhaben kann noch nicht beurteilt werden.',
    ],
    [
      'b',
      'xx--',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“. Ein Vorhaben muss auf die Vorhabenliste, wenn „Hohe Kosten“ zutrifft. Dieses Vorhaben muss auf die Vorhabenliste. Fiele „Hohe Kosten“ weg, würde sich das ändern.',
    ],
    [
      nested,
      'x-x-',
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Viele Betroffene“. Ein Vorhaben muss auf die Vorhabenliste, wenn „Spielraum“ zutrifft und mindestens eines von „Hohe Kosten“, „Viele Betroffene“ und „Ortsbild und Natur“ zutrifft (§ 5 Absatz 1). Dieses Vorhaben muss auf die Vorhabenliste. Fiele eines der zutreffenden Kriterien weg, würde sich das ändern.',
    ],
    [
      gates,
      '--x-',
      '1 von 4 Kriterien trifft zu: „Viele Betroffene“. Ein Vorhaben muss auf die Vorhabenliste, wenn „Größe“ erfüllt ist oder („Viele Betroffene“ zutrifft und mindestens eines von „Spielraum“ und „Ortsbild und Natur“ zutrifft). Dieses Vorhaben kann auf die Liste, es muss nicht. Käme „Spielraum“ oder „Ortsbild und Natur“ dazu, würde sich das ändern.',
    ],
    [
      several,
      '-xx-',
      '2 von 4 Kriterien treffen zu: „Hohe Kosten“ und „Viele Betroffene“. Ein Vorhaben muss auf die Vorhabenliste, wenn mindestens 2 dieser 3 Bedingungen erfüllt sind: „Spielraum“; „Größe“; mindestens 1 von 2 („Viele Betroffene“, „Ortsbild und Natur“). Dieses Vorhaben muss auf die Vorhabenliste. Fiele eines der zutreffenden Kriterien weg, würde sich das ändern.',
    ],
    [
      '{ mindestens: 2, von: [a, b, c] }',
      '---x',
      '1 von 4 Kriterien trifft zu: „Ortsbild und Natur“. Ein Vorhaben muss auf die Vorhabenliste, wenn mindestens 2 von „Spielraum“, „Hohe Kosten“ und „Viele Betroffene“ zutreffen. Dieses Vorhaben kann auf die Liste, es muss nicht. Erst wenn mindestens 2 Kriterien dazukämen, könnte sich das ändern.',
    ],
  ])('%s with %s', async (aufnahme, answers, expected) => {
    expect(await sentence(aufnahme, answers)).toBe(expected);
  });

  test('in the words of the city, with the paragraph and the class', async () => {
    const more =
      'ergebnisse: { muss: wird in das Register eingetragen, kann: steht nicht im Register }\nklassen: [{ name: A, wenn: a, bedeutung: Beteiligung ist Pflicht. }, { name: B }]\n';
    expect(await sentence('{ mindestens: 2, von: alle, quelle: § 5 }', 'xx--', more)).toBe(
      '2 von 4 Kriterien treffen zu: „Spielraum“ und „Hohe Kosten“; ab 2 wird das Vorhaben in das Register eingetragen (§ 5). Fiele eines davon weg, würde sich das ändern. Das Vorhaben gehört zur Klasse „A“ (Beteiligung ist Pflicht).',
    );
    expect(await sentence(counted, '----', more)).toMatch(
      /Dieses Vorhaben steht nicht im Register\. .* Das Vorhaben gehört zur Klasse „B“\.$/,
    );
  });
});

test.each([
  ['{ eines: [b] }', 'mindestens 1 von 1 („Hohe Kosten“)'],
  ['{ alle: [b, c] }', 'alle 2 („Hohe Kosten“, „Viele Betroffene“)'],
  [
    gates,
    'mindestens 1 von 2 (Größe, alle 2 („Viele Betroffene“, mindestens 1 von 2 („Spielraum“, „Ortsbild und Natur“)))',
  ],
])('the rule %s in short', async (aufnahme, schwelle) => {
  const files = { 'leitfaden.yaml': leitfadenWith(aufnahme), 'platz.md': titled('xx--') };
  const { out } = await run(['check', '.', '--format', 'json'], files);
  expect(JSON.parse(out).steckbriefe[0].schwelle).toBe(schwelle);
});
