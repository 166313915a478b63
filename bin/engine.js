// How V8 works, by how many files are coming. The results are the same; only time and memory change.

/** More files than this pay for optimised code: to wait for it gains next to nothing any more. */
const fewFiles = 3000;

/** How a version of V8 is told to wait with optimising. */
const waiting = {
  11: '--interrupt-budget=800000',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-turbofan=30000',
};

/**
 * - The garbage of a file dies with the file: the space for young objects need not grow, and the heap only by little
 *   before it is swept. 1,000 files take 8 MB less, 10,000 files 30 to 50 MB.
 * - Most of our functions are small and called from few places. To copy them into their callers takes V8 longer than
 *   10,000 files gain by it: −11 % processor time on Node 20, −9 % on 22, no difference on 24. Never by
 *   `--max-inlined-bytecode-size`: the thread that compiles asks for it twice, and V8 ended one run in sixty on a busy
 *   machine because the answer had changed in between.
 * - What is left of the garbage is so little that to sweep it with several threads costs more than it helps: 1,000 files
 *   −5 %, 10,000 −6 % on Node 20.
 * - Regular expressions are compiled at their first use, not translated for it and compiled at the second: there are a
 *   hundred, and nearly all are used again. One file −12 %, 60 files −7 %, 1,000 −2 % on Node 20. Never by
 *   `--no-regexp-tier-up`: expressions that Node itself has used before are then lost at times, and one run in a hundred ended with SIGSEGV.
 * - Two of the steps by which V8 makes code faster take longer than they save: 10,000 files −5 % on Node 20, 22 and 24.
 */
const always = [
  '--semi-space-growth-factor=1',
  '--heap-growing-percent=60',
  '--max-inlined-bytecode-size-cumulative=100',
  '--no-parallel-scavenge',
  '--regexp-tier-up-ticks=0',
  '--no-turbo-loop-peeling',
  '--no-turbo-load-elimination',
];

/**
 * Switches of V8 for a run. V8 complains on stderr of one that it does not know: each stands only where it was tried
 * (Node 20, 22 and 24), and any other version gets none.
 *
 * A short run ends before most of the code that V8 optimises for it has paid off: it has to become hotter first.
 * Processor time on Node 20: 60 files −17 %, 1,000 −18 %, 3,000 −14 %; 1,000 of which half are broken −28 %.
 */
function switchesFor(files, v8) {
  const [major] = v8.split('.').map(Number);
  if (waiting[major] === undefined) return [];
  return files > fewFiles ? always : [...always, waiting[major]];
}

/** Tells V8 how many files are coming. */
function expectFiles(files) {
  const { setFlagsFromString } = require('node:v8');
  for (const flag of switchesFor(files, process.versions.v8)) setFlagsFromString(flag);
}

module.exports = { expectFiles, switchesFor };
