// Writes docs/regeln.md from the pages of the rules.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url);
const folder = new URL('src/rules/', root);
const labels = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' };

export function generateRuleIndex() {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace('.md', ''))
    .sort();
  const rows = ids.map((id) => {
    const [, paragraph = ''] = readFileSync(new URL(`${id}.md`, folder), 'utf8').split('\n\n');
    const severity = /severity: '(\w+)'/.exec(readFileSync(new URL(`${id}.ts`, folder), 'utf8'))?.[1] ?? '';
    return `| [${id}](../src/rules/${id}.md) | ${labels[severity]} | ${paragraph.replaceAll('\n', ' ')} |`;
  });
  return [
    '# Was geprüft wird',
    '',
    'Jede Regel hat eine Seite mit Beispielen; auf der Kommandozeile zeigt sie `vorhaben explain REGEL`. Einen Fehler muss',
    'man beheben, bevor die Liste erscheint. Eine Warnung sollte man sich ansehen. Ein Hinweis ist ein Hinweis.',
    '',
    'Diese Seite wird aus den Seiten der Regeln erzeugt (`npm run build`).',
    '',
    '| Regel | Stufe | was gefunden wird |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('docs/regeln.md', root), generateRuleIndex());
