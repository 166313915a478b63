// What is measured: our own commands, bare Node, and checkers that people use for front matter today.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const home = fileURLToPath(new URL('..', import.meta.url));
const bin = join(home, 'bin/vorhaben.js');
const leitfaden = join(home, 'examples/brueckenfelde/leitfaden.yaml');
const peer = (...path) => join(here, 'node_modules', ...path);

/** The front matter of every file as YAML of its own, for checkers that cannot read Markdown. */
export function extractHeaders(folder) {
  const target = `${folder}-yaml`;
  if (existsSync(target)) return target;
  mkdirSync(target);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const header = readFileSync(join(folder, name), 'utf8').split(/^---\r?$/m)[1] ?? '';
    writeFileSync(join(target, name.replace(/\.md$/, '.yaml')), header.trimStart());
  }
  return target;
}

/** Puts the schema and the settings for remark into a corpus: the plugin looks for both beside the files. */
function prepareRemark(folder, schema) {
  copyFileSync(schema, join(folder, 'schema.json'));
  const lint = [
    peer('remark-lint-frontmatter-schema/dist/index.js'),
    { schemas: { './schema.json': ['./*.md'] } },
  ];
  const settings = { plugins: [peer('remark-frontmatter/index.js'), lint] };
  writeFileSync(join(folder, '.remarkrc.json'), JSON.stringify(settings));
}

/** The commands for one corpus: name, arguments for node, folder to run in. `most` leaves a slow peer out above that, unless it is asked for. */
export function commandsFor(folder, schema) {
  const yaml = extractHeaders(folder);
  prepareRemark(folder, schema);
  return [
    { name: 'node -e 0', args: ['-e', '0'], cwd: folder },
    {
      name: 'vorhaben check',
      args: [bin, 'check', folder, '--leitfaden', leitfaden, '--stichtag', '2026-11-22'],
      cwd: folder,
    },
    {
      name: 'remark-lint-frontmatter-schema',
      args: [peer('remark-cli/cli.js'), '--no-stdout', '--quiet', '.'],
      cwd: folder,
      most: 1000,
    },
    {
      name: 'markdownlint-cli2 (style only)',
      args: [peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '*.md'],
      cwd: folder,
    },
    {
      name: 'ajv-cli (headers cut out)',
      args: [peer('ajv-cli/dist/index.js'), 'validate', '--strict=false', '-s', schema, '-d', '*.yaml'],
      cwd: yaml,
    },
    {
      name: 'v8r (headers cut out)',
      args: [peer('v8r/src/index.js'), '--schema', schema, '*.yaml'],
      cwd: yaml,
      most: 1000,
    },
  ];
}

export const startCommands = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'vorhaben --version', args: [bin, '--version'] },
  { name: 'vorhaben --help', args: [bin, '--help'] },
  { name: 'vorhaben check (one file)', args: [bin, 'check', join(home, 'examples/rostock')] },
];
