/** What stands between two names of an enumeration: a comma, a stroke, "und", or nothing but a blank. */
const between = /^(?:\s*(?:[,;/+&](?:\s*und\s)?|(?:und|sowie)(?=\s))\s*|\s+)/i;

/**
 * The names that a text enumerates ("Altstadt und Nordhafen"), as `known` writes them. Empty if it has any other word, or
 * less than two names. A name can have a comma or an "und" of its own: the longest one counts.
 */
export function namesIn(text: string, known: Iterable<string>): readonly string[] {
  const names = [...known].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const lower = rest.toLowerCase();
    const name = names.find((one) => {
      const after = rest.slice(one.length);
      return lower.startsWith(one.toLowerCase()) && (after === '' || between.test(after));
    });
    if (name === undefined) return [];
    found.push(name);
    const after = rest.slice(name.length);
    rest = after.replace(between, '');
    if (rest === '' && after !== '') return [];
  }
  return found.length < 2 ? [] : found;
}
