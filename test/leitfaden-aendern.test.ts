import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith, home, run, steckbrief } from './support/world.js';

const before = readFileSync(join(home, 'examples/brueckenfelde/leitfaden.yaml'), 'utf8');

const textsIn = (folder: string, end: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** Everything that a city gets from one Leitfaden and one Steckbrief, each command called as somebody would. */
async function everything(leitfaden: string) {
  const folder = folderWith({
    'leitfaden.yaml': leitfaden,
    'steckbriefe/faehrplatz.md': steckbrief({ kostenrahmen: '\n  betrag: 1200000' }),
  });
  const ofLeitfaden = await run(['check', 'leitfaden.yaml'], folder);
  const check = await run(['check'], folder);
  const data = JSON.parse((await run(['check', '--format', 'json'], folder)).out);
  const schema = JSON.parse((await run(['schema'], folder)).out);
  expect((await run(['render', '--format', 'html,markdown'], folder)).code).toBe(0);
  return {
    leitfaden: ofLeitfaden.out.replace(/\s+/g, ' '),
    check: check.out.replace(/\s+/g, ' '),
    aufnahme: data.steckbriefe[0].aufnahme,
    kriterien: schema.properties.kriterien.properties,
    kosten: schema.properties.kostenrahmen.title,
    html: textsIn(join(folder, 'public'), '.html'),
    markdown: textsIn(join(folder, 'public'), '.md'),
  };
}

/** The Leitfaden with one text in place of another, which must be there. */
function changed(old: string, text: string): string {
  expect(before.split(old)).toHaveLength(2);
  return before.replace(old, text);
}

describe('one edit in leitfaden.yaml is enough', () => {
  test('for the wording of a criterion: the schema and the pages say it anew', async () => {
    const old = 'Das Vorhaben ist ein Konzept oder ein Plan für die Stadt oder einen ihrer Stadtteile.';
    const fresh = 'Das Vorhaben ist ein Konzept für die ganze Stadt.';
    const first = await everything(before);
    expect(first.kriterien.entwicklungskonzept.description).toBe(old);
    const { kriterien, html, markdown, aufnahme } = await everything(changed(old, fresh));
    expect(kriterien.entwicklungskonzept.description).toBe(fresh);
    for (const [then, now] of [
      [first.html, html],
      [first.markdown, markdown],
    ] as const) {
      expect([then.includes(old), then.includes(fresh)]).toEqual([true, false]);
      expect([now.includes(old), now.includes(fresh)]).toEqual([false, true]);
    }
    expect(aufnahme).toBe(first.aufnahme);
  });

  test('for the short name of a criterion: check says it anew, too', async () => {
    const { check, kriterien, html } = await everything(
      changed('kurz: Konzept oder Plan', 'kurz: Plan der Stadt'),
    );
    expect(check).toContain('2 von 5 Kriterien treffen zu: „Beteiligung vorgesehen“ und „Plan der Stadt“;');
    expect(kriterien.entwicklungskonzept.title).toBe('Plan der Stadt');
    expect(html).toContain('Plan der Stadt');
  });

  test('for the number of criteria: the result changes in check and on the pages', async () => {
    const first = await everything(before);
    expect([first.aufnahme, first.check, first.leitfaden]).toEqual([
      'muss',
      expect.stringContaining('ab 2 muss das Vorhaben auf die Vorhabenliste'),
      expect.stringContaining('Regel: mindestens 2 von 5.'),
    ]);
    const now = await everything(changed('mindestens: 2\n', 'mindestens: 3\n'));
    expect([now.aufnahme, now.check, now.leitfaden]).toEqual([
      'kann',
      expect.stringContaining('ab 3 muss das Vorhaben auf die Vorhabenliste'),
      expect.stringContaining('Regel: mindestens 3 von 5.'),
    ]);
    // The sentence of the form is the city's own text: what it says of the number is held against the rule.
    expect(now.leitfaden).toContain('sagt „mindestens zwei“. Die Regel unter „aufnahme“ verlangt aber');
    for (const text of [now.html, now.markdown])
      expect([text.includes('ab 3 muss'), text.includes('ab 2 muss')]).toEqual([true, false]);
    for (const text of [first.html, first.markdown]) expect(text).toContain('ab 2 muss');
  });

  test('for a sum of money that decides: the same Steckbrief gets another result', async () => {
    const withSum = (sum: number) =>
      changed(
        'kurz: Hohes Interesse\n',
        `kurz: Hohes Interesse\n    art: schwelle\n    feld: kostenrahmen.betrag\n    ab: ${sum}\n`,
      ).replace('mindestens: 2\n', 'mindestens: 3\n');
    expect((await everything(withSum(1200000))).aufnahme).toBe('muss');
    const { aufnahme, html } = await everything(withSum(1200001));
    expect(aufnahme).toBe('kann');
    expect(html).toContain('2 von 5 Kriterien');
  });

  test('for a row of the form: its name is in the schema, its question on the page', async () => {
    const row = '- label: Kostenrahmen\n      frage: Was kostet es?';
    const { kosten, html, markdown } = await everything(
      changed(row, '- label: Mittel der Stadt\n      frage: Wie teuer wird es?'),
    );
    expect(kosten).toBe('Mittel der Stadt');
    for (const text of [html, markdown])
      expect([text.includes('Wie teuer wird es?'), text.includes('Was kostet es?')]).toEqual([true, false]);
  });

  test('for a new criterion: check asks for it, schema and snippets offer it, with its help', async () => {
    const fresh =
      '  - id: laerm\n    wortlaut: Es wird lauter.\n    kurz: Lärm\n    hilfe: Auch beim Bau.\n\naufnahme:';
    const leitfaden = changed('\naufnahme:', `${fresh}`);
    const folder = folderWith({ 'leitfaden.yaml': leitfaden, 'platz.md': steckbrief() });
    expect((await run(['check'], folder)).out).toContain('laerm');
    const schema = JSON.parse((await run(['schema'], folder)).out);
    expect(schema.properties.kriterien.properties.laerm.description).toBe('Es wird lauter.\nAuch beim Bau.');
    await run(['init'], folder);
    expect(textsIn(join(folder, '.vscode'), '.code-snippets')).toContain('laerm');
  });
});
