#!/usr/bin/env node
// Writes a made-up but realistic corpus of German Steckbriefe (Markdown with YAML front matter).
//
//   node bench/corpus/generate.mjs --count 1000 --out DIR [--broken 0.05] [--seed 1] [--mixed] [--manifest FILE]
//
// --broken P    the share of files that get exactly one defect (see defects.mjs); 0 by default
// --mixed       some valid files get CRLF line ends or a byte order mark, as files from city desktops do
// --manifest F  writes JSON: one entry a file {file, defect, level, criteria} so that a test knows what to expect
//
// Deterministic: a corpus of 60 is the first 60 of the 10,000 with the same seed and options.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFECTS } from './defects.mjs';
import { steckbrief } from './steckbrief.mjs';

const arg = (n, dflt) => {
  const k = process.argv.indexOf(`--${n}`);
  return k < 0 ? dflt : process.argv[k + 1];
};
const count = Number(arg('count', '60')),
  out = arg('out'),
  broken = Number(arg('broken', '0')),
  seed = Number(arg('seed', '1')),
  manifest = arg('manifest');
const mixed = process.argv.includes('--mixed');
if (
  !out ||
  !Number.isInteger(count) ||
  count < 1 ||
  !(broken >= 0 && broken <= 1) ||
  !Number.isInteger(seed)
) {
  console.error(
    'usage: node generate.mjs --count 1000 --out DIR [--broken 0.05] [--seed 1] [--mixed] [--manifest FILE]',
  );
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const list = [];
let bytes = 0,
  min = Infinity,
  max = 0;
for (let i = 0; i < count; i++) {
  const s = steckbrief(seed, i, broken, mixed);
  writeFileSync(join(out, s.name), s.text);
  const n = Buffer.byteLength(s.text);
  bytes += n;
  min = Math.min(min, n);
  max = Math.max(max, n);
  list.push({
    file: s.name,
    defect: s.defect,
    level: s.defect && DEFECTS[s.defect].level,
    criteria: s.criteria,
  });
}
if (manifest) writeFileSync(manifest, `${JSON.stringify(list, null, 1)}\n`);
console.log(
  `${count} Steckbriefe, ${(bytes / 1e6).toFixed(2)} MB (${min} to ${max} bytes each), ${list.filter((x) => x.defect).length} with a defect`,
);
