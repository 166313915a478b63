// What a finding calls the value that it is about.
import { describe, expect, test } from '@jest/globals';
import { leitfadenYaml } from './support/stadt.js';
import { headed } from './support/typed.js';
import { run } from './support/world.js';

const messagesIn = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const { out } = await run(['check', ...argv, '--format', 'json'], files);
  return JSON.parse(out).diagnostics.map(({ message }: { message: string }) => message);
};

const elevenPapers = Array.from({ length: 11 }, (_, index) => `\n  - 2025/BV/04${index + 10}`).join('');

describe('in a Steckbrief a value has the name that the form gives it, and its key', () => {
  test.each([
    ['entwurf: vielleicht', '„entwurf“'],
    ['aktualisiert_am: bald', '„Letzte Aktualisierung“ (aktualisiert_am)'],
    ['beteiligung:\n  geplant: ja\n  zeitrahmen: [2027]', '„zeitrahmen“ unter „beteiligung“'],
    [
      'beteiligung:\n  geplant: ja\n  gestaltungsspielraum: [Bäume]',
      '„Gestaltungsspielraum“ (beteiligung.gestaltungsspielraum)',
    ],
    [
      'beteiligung:\n  geplant: ja\n  formell:\n    vorgesehen: vielleicht',
      '„vorgesehen“ unter „beteiligung.formell“',
    ],
    [
      'beteiligung:\n  geplant: ja\n  art:\n    - Treffen\n    - Werkstatt: Hafen',
      'Bei dem 2. Eintrag von „beteiligung.art“',
    ],
    [
      'schritte:\n  - Vorplanung\n  - schritt: Bau\n    erledigt: bald',
      '„erledigt“ in dem 2. Eintrag von „schritte“',
    ],
    [
      `schritte:${'\n  - Vorplanung'.repeat(11)}\n  - schritt: Bau\n    erledigt: bald`,
      '„erledigt“ in dem 12. Eintrag von „schritte“',
    ],
    [
      `beschlusslage:${elevenPapers}\n  - [2025/BV/0499]`,
      '„Politische Beschlusslage“ (beschlusslage)',
      leitfadenYaml.replace('felder: [beschlusslage, haushalt]', 'felder: [beschlusslage]'),
    ],
    ['kriterien:\n  hohes_interesse: vielleicht', 'dem Kriterium „Hohes Interesse“ (hohes_interesse)'],
    [
      'kriterien:\n  hohes_interesse:\n    trifft_zu: vielleicht',
      '„trifft_zu“ unter „kriterien.hohes_interesse“',
    ],
    ['kriterien:\n  2028: vielleicht', '„2028“ unter „kriterien“'],
    ['kriterien:\n  2028:\n    foo: x', '„foo“ unter „kriterien.2028“'],
    ['kriterien:\n  hohes_intresse: vielleicht', '„hohes_intresse“ unter „kriterien“'],
  ])('%s', async (lines, name, leitfaden = leitfadenYaml) => {
    const files = { 'leitfaden.yaml': leitfaden, 'steckbriefe/platz.md': headed(lines) };
    expect(await messagesIn(files, '.')).toContainEqual(expect.stringContaining(`${name} `));
  });
});

describe('in leitfaden.yaml a value has its key and the number of its entry', () => {
  test.each([
    ['ISEK: Integriertes', 'B96: [Straße]\n  ISEK: Integriertes', '„B96“ unter „abkuerzungen“'],
    ['ISEK: Integriertes', '2028: [Plan]\n  ISEK: Integriertes', '„2028“ unter „abkuerzungen“'],
    ['ISEK: Integriertes', '3D: [Modell]\n  ISEK: Integriertes', '„3D“ unter „abkuerzungen“'],
    ['kurz: Hohes Interesse', 'kurz: [Interesse]', '„kurz“ in dem 2. Eintrag von „kriterien“'],
    ['  sonst: P6M', '  sonst: halbjährlich', '„sonst“ unter „turnus“'],
  ])('%s → %s', async (right, wrong, name) => {
    const files = { 'leitfaden.yaml': leitfadenYaml.replace(right, wrong) };
    expect(await messagesIn(files, 'leitfaden.yaml')).toEqual([expect.stringContaining(` ${name} `)]);
  });
});
