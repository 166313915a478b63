#!/usr/bin/env node
// Measures processor time of whole processes as ratios in one run: every round runs each command once, in turn, so that
// a busy machine slows all of them alike. Prints the median of each command and of its ratio to the first.
//
//   node bench/bench.mjs [--sizes 60,1000,10000] [--rounds 5] [--only vorhaben] [--slow]
//
// --only TEXT  leaves out the commands whose name does not contain it, except bare Node
// --slow       runs once what is otherwise left out above a size, because it takes minutes and gigabytes
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsFor, startCommands } from './peers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : process.argv[at + 1];
};
const sizes = option('sizes', '60,1000').split(',').map(Number);
const rounds = Number(option('rounds', '5'));
const only = option('only', '');
const isSlow = process.argv.includes('--slow');

const work = mkdtempSync(join(tmpdir(), 'vorhaben-bench-'));
const figures = join(work, 'figures.jsonl');
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One run of a command: seconds of processor time, and the most memory in MB. */
function measure({ args, cwd }) {
  rmSync(figures, { force: true });
  const env = { ...process.env, BENCH_FIGURES: figures, NODE_NO_WARNINGS: '1' };
  const { error } = spawnSync(process.execPath, ['--require', join(here, 'cpu.cjs'), ...args], {
    cwd,
    env,
    stdio: 'ignore',
  });
  if (error) throw error;
  const runs = readFileSync(figures, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { cpu: runs.reduce((sum, { cpu }) => sum + cpu, 0), mb: Math.max(...runs.map(({ mb }) => mb)) };
}

/** Whether a peer does its work: told of a file with an unknown entry, it must say so. Style checkers are not asked. */
function proves({ name, args, cwd }) {
  if (name === 'node -e 0' || name.includes('style')) return true;
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return /additional propert|must have required|invalid|angabe-unbekannt/i.test(stdout + stderr);
}

function table(title, commands, times) {
  const seen = commands.map(() => []);
  for (let round = 0; round < times; round += 1) {
    for (const [index, command] of commands.entries())
      if (round === 0 || !command.once) seen[index].push(measure(command));
  }
  console.log(`\n${title} (median of ${times})\n`);
  console.log('| command | CPU s | MB | × node | ÷ vorhaben |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  const own = commands.findIndex(({ name }) => name.startsWith('vorhaben check'));
  for (const [index, { name, once }] of commands.entries()) {
    const ratio = (other) =>
      median(seen[index].map(({ cpu }, round) => cpu / seen[other][round].cpu)).toFixed(2);
    const cpu = median(seen[index].map((run) => run.cpu)).toFixed(3);
    const mb = median(seen[index].map((run) => run.mb)).toFixed(0);
    console.log(
      `| ${name}${once ? ', run once' : ''} | ${cpu} | ${mb} | ${ratio(0)} | ${own === -1 ? '' : ratio(own)} |`,
    );
  }
}

// Certificates of a company or a sandbox are read at every start of Node: bare Node then takes three times as long.
if (process.env.NODE_EXTRA_CA_CERTS)
  console.log(
    'NODE_EXTRA_CA_CERTS is set and slows every start. Without it: env -u NODE_EXTRA_CA_CERTS node …',
  );

const wanted = ({ name }, index) => index === 0 || name.includes(only);
if (!only && !existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
try {
  table('Start', startCommands.filter(wanted), rounds);
  const schema = join(work, 'schema.json');
  const bin = join(here, '../bin/vorhaben.js');
  writeFileSync(
    schema,
    execFileSync(process.execPath, [bin, 'schema', join(here, '../examples/brueckenfelde')]),
  );
  const broken = join(work, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'platz.md'), '---\nbezeichnung: Platz\nstand_unbekannt: x\n---\n');
  for (const command of commandsFor(broken, schema).filter(wanted)) {
    if (!proves(command))
      console.log(`${command.name} did not find the planted fault: its figures say nothing.`);
  }
  for (const size of sizes) {
    const folder = join(work, `corpus-${size}`);
    execFileSync(process.execPath, [
      join(here, 'corpus/generate.mjs'),
      '--count',
      String(size),
      '--out',
      folder,
    ]);
    const commands = commandsFor(folder, schema)
      .filter(wanted)
      .map((command) => ({ ...command, once: size > (command.most ?? size) }))
      .filter(({ once }) => isSlow || !once);
    table(`check of ${size} files`, commands, size > 1000 ? Math.min(rounds, 3) : rounds);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
