import { describe, expect, test } from '@jest/globals';
import { said } from './support/mended.js';
import { headed } from './support/typed.js';

describe('an answer behind a #', () => {
  test.each([
    ['kostenrahmen: # 5 Euro', '„5 Euro“', 'kostenrahmen: 5 Euro'],
    ['kostenrahmen:\n  # 5 Euro', '„5 Euro“', 'kostenrahmen: 5 Euro'],
    ['kostenrahmen: ~ # 5 Euro', '„5 Euro“', 'kostenrahmen: 5 Euro'],
    ['bezeichnung:   #  Hafen: Umbau', '„Hafen: Umbau“', 'bezeichnung: "Hafen: Umbau"'],
    ['aktualisiert_am: # 2026-10-19', '„2026-10-19“', 'aktualisiert_am: 2026-10-19'],
  ])('%j: says that it is not read, and what to type', async (typed, words, line) => {
    const found = await said(headed(typed));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('Was hinter dem # steht, wird nicht gelesen.');
    expect(found[0]?.help).toContain(
      `Ist ${words} die Antwort, dann schreiben Sie sie ohne das #: „${line}“.`,
    );
    expect(await said(headed(line))).toEqual([]);
  });

  test.each([
    ['kostenrahmen:\n# 5 Euro', 'where it begins at the margin it may be about what follows'],
    ['rubrik: # Nordhafen', 'where a group is asked the words alone are no answer'],
    ['aktualisiert_am: # noch offen', 'where a day is asked, and it is none'],
  ])('%j: %s', async (typed) => {
    const found = await said(headed(typed));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).not.toContain('#');
  });

  test("a remark behind an answer, or where none is required, is nobody's business", async () => {
    expect(await said(headed('kostenrahmen: 5 Euro # 2026\nweitere_informationen: # folgt'))).toEqual([]);
  });
});
