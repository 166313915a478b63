import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stadt } from './support/stadt.js';
import { folderWith, home, run } from './support/world.js';

const ours = (name: string): string => readFileSync(join(home, 'templates', name), 'utf8');
const shipped = readdirSync(join(home, 'templates')).filter((name) => name.endsWith('.hbs'));

async function rendered(vorlagen: Readonly<Record<string, string>>) {
  const files = Object.entries(vorlagen).map(([name, text]) => [`vorlagen/${name}`, text]);
  const folder = folderWith(stadt(Object.fromEntries(files)));
  const { code, err } = await run(['render'], folder);
  const read = (path: string): string =>
    readFileSync(join(folder, 'public', path), 'utf8').replaceAll('\u00a0', ' ');
  return { code, err, folder, read };
}

const treeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );

test('our own templates, taken as those of a city, give the same pages', async () => {
  const plain = await rendered({});
  const taken = await rendered(Object.fromEntries(shipped.map((name) => [name, ours(name)])));
  expect([taken.err, taken.code]).toEqual(['', 0]);
  expect(treeOf(join(taken.folder, 'public'))).toEqual(treeOf(join(plain.folder, 'public')));
});

test('one page can be another, and one part on all pages', async () => {
  const { code, read } = await rendered({
    'start.hbs': ours('start.hbs').replace('<h1>{{titel}}</h1>', '<h1>{{titel}} unserer Stadt</h1>'),
    '_fuss.hbs': '<footer>{{stand}}</footer>\n</body>\n</html>\n',
  });
  expect(code).toBe(0);
  expect(read('index.html')).toContain('<h1>Vorhabenliste unserer Stadt</h1>');
  for (const path of ['index.html', 'vorhaben/faehrplatz/index.html'])
    expect(read(path)).toContain('<footer>Stand: 22. November 2026</footer>');
});

test('a style sheet of the city stands below ours', async () => {
  const { read } = await rendered({ 'stadt.css': '.kopf { border-top-width: 1rem; }\n' });
  expect(read('vorhaben.css').endsWith('.kopf { border-top-width: 1rem; }\n')).toBe(true);
});

test('words of a Steckbrief stay words in a template of the city', async () => {
  const { read } = await rendered({
    'start.hbs': '{{> _kopf}}<p title="{{titel}}">{{#each navigation}}{{words}}{{/each}}</p>{{> _fuss}}',
  });
  expect(read('index.html')).toContain('<p title="Vorhabenliste">');
});

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

const page = (text: string): string => `{{> _kopf}}\n${text}`;

test.each([
  ['start.hbs', page('{{titl}}'), 'start.hbs:2\nDie Angabe „titl“ gibt es an dieser Stelle nicht.'],
  ['start.hbs', page('{{#if titel}}x{{/each}}'), 'start.hbs:2\nHier beginnt „{{#if}}“'],
  ['start.hbs', page('{{#if titel}}x'), 'start.hbs:2\nAm Ende der Datei ist noch ein Block offen.'],
  ['start.hbs', page('{{titel'), 'start.hbs:2\nHier ist eine Klammer nicht richtig geschlossen'],
  ['start.hbs', page('{{gross titel}}'), 'start.hbs:2\nDen Befehl „gross“ gibt es in Vorlagen nicht.'],
  ['start.hbs', page('{{log titel}}'), 'Den Befehl „log“'],
  ['start.hbs', page('{{#*inline "x"}}{{/inline}}'), 'Den Befehl „inline“'],
  ['start.hbs', page('{{#if titel stand}}{{/if}}'), 'Hinter „if“ steht zu viel oder zu wenig.'],
  ['start.hbs', page('{{> _fus}}'), 'Einen Teil mit dem Namen „_fus“ gibt es nicht.'],
  ['start.hbs', page('{{{titel}}}'), 'start.hbs:2\nMit drei Klammern wird „titel“ ungeprüft'],
  ['start.hbs', page('{{&titel}}'), 'Mit drei Klammern'],
  ['start.hbs', page('{{#with titel as |html|}}{{{html}}}{{/with}}'), 'Mit drei Klammern'],
  ['start.hbs', page('{{> _logo html=titel}}'), 'Mit drei Klammern'],
  ['start.hbs', page('<SCRIPT src="x.js"></SCRIPT>'), 'darf nicht in einer Vorlage stehen'],
  ['start.hbs', page('<p\n onclick="x">'), 'Hier steht „style=“ oder ein Skript'],
  ['start.hbs', page('<a href={{wurzel}}>x</a>'), 'fehlt das Anführungszeichen'],
  ['start.hbs', page('<img alt="" src="//b.example/x">'), 'von einer anderen Adresse geladen'],
  ['start.hbs', page('<link rel="icon" href="https://b.example/x">'), 'von einer anderen Adresse'],
  ['start.hbs', page('{{titel.lang}}'), 'start.hbs\nDie Angabe „lang“ gibt es an dieser Stelle nicht.'],
  ['start.hbs', page('{{#with titel}}{{name}}{{/with}}'), 'Die Angabe „name“ gibt es'],
  ['start.hbs', page('{{#with vorlagen}}{{seiten}}{{/with}}'), 'start.hbs:2\nDie Angabe „vorlagen“ gibt es'],
  ['start.hbs', page('{{#with (lookup . "vorlagen")}}x{{/with}}'), 'Die Angabe „vorlagen“'],
  ['start.hbs', page('\\{{ <script>x()</script> }}'), 'start.hbs:2\n„<script>“ darf nicht'],
  ['start.hbs', page('<scr{{! }}ipt>x()</script>'), '„<script>“ darf nicht in einer Vorlage stehen'],
  ['start.hbs', page('<scr{{#if titel}}ipt{{/if}}>x()'), 'start.hbs\n„<script>“ darf nicht'],
  [
    'start.hbs',
    page('<p {{#if titel}}on{{/if}}click="x">'),
    'start.hbs\nHier steht „style=“ oder ein Skript',
  ],
  ['_fuss.hbs', '<scr{{#if titel}}ipt{{/if}}>', '_fuss.hbs\n„<script>“ darf nicht'],
  ['start.hbs', page('<img/src="//b.example/x" alt="">'), 'start.hbs:2\nHier würde etwas von einer anderen'],
  ['start.hbs', page('<meta http-equiv="refresh" content="0;url=https://b.example">'), 'darf nicht in einer'],
  [
    'start.hbs',
    page('{{#with einleitung}}<p title="{{{html}}}">{{/with}}'),
    'start.hbs:2\nHier steht {{{html}}} zwischen „<“ und „>“.',
  ],
  ['start.hbs', `<!-- ${policy} --><h1>x</h1>`, 'fehlt die Zeile mit „Content-Security-Policy“'],
  ['start.hbs', `{{! ${policy} {{> _kopf }}<h1>x</h1>`, 'fehlt die Zeile mit „Content-Security-Policy“'],
  ['start.hbs', '{{#unless titel}}{{> _kopf}}{{/unless}}<h1>x</h1>', 'fehlt die Zeile mit'],
  ['start.hbs', '<h1>x</h1>{{> _kopf}}', 'fehlt die Zeile mit „Content-Security-Policy“'],
  ['start.hbs', '<h1>{{titel}}</h1>', 'fehlt die Zeile mit „Content-Security-Policy“'],
  ['_kopf.hbs', ours('_kopf.hbs').replace("img-src 'self'", 'img-src *'), 'Content-Security-Policy'],
  ['_kopf.hbs', `${ours('_kopf.hbs')}{{> _kopf}}`, '_kopf.hbs\nDiese Vorlage setzt sich selbst ein'],
  ['start.hbs', page('{{#each navigation}}{{> _fuss}}{{/each}}'), 'Der Teil „_fuss“\nIhm fehlt dort'],
  [
    'strat.hbs',
    'x',
    'vorlagen/strat.hbs\nEine Vorlage mit diesem Namen gibt es nicht. Meinten Sie „start.hbs“?',
  ],
  ['seite.css', 'x', 'Möglich sind: _beteiligung.hbs'],
  ['stadt.css', 'p{}\np{background:URL(x.png)}', 'vorlagen/stadt.css:2\nHier wird etwas geladen'],
  ['stadt.css', 'p{}\np{background:\\75 rl(//b.example/x)}', 'vorlagen/stadt.css:2\nHier wird etwas geladen'],
  ['stadt.css', '@\\69mport "//b.example/x";', 'Hier wird etwas geladen'],
  ['stadt.css', '@import "x.css";', 'Hier wird etwas geladen'],
])('%s with %j ends the run with 2 and a German sentence', async (name, text, said) => {
  const { code, err, folder } = await rendered({ [name]: text });
  expect([code, existsSync(join(folder, 'public'))]).toEqual([2, false]);
  expect(err).toContain(said);
  expect(err).not.toMatch(/Expecting|Parse error|helper|undefined|\[object/);
});

const bin = (folder: string) =>
  spawnSync(
    process.execPath,
    [
      '--disallow-code-generation-from-strings',
      join(home, 'bin/vorhaben.js'),
      'render',
      folder,
      '--out',
      join(folder, 'public'),
    ],
    { encoding: 'utf8', cwd: folder },
  );

test('only a city with own templates makes code at run time', () => {
  const plain = bin(folderWith(stadt({ 'vorlagen/stadt.css': 'p { margin: 0 }' })));
  expect([plain.stderr, plain.status]).toEqual(['', 0]);
  const own = bin(folderWith(stadt({ 'vorlagen/start.hbs': ours('start.hbs') })));
  expect([own.stderr, own.status]).toEqual([expect.stringContaining('vorlagen/start.hbs'), 2]);
  expect(own.stderr).toContain('--disallow-code-generation-from-strings');
});
