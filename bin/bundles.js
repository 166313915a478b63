// Runs the bundles of dist/bundle with the bytecode that the build kept beside them (`check.cjs.v8`): what V8 compiled
// there it need not compile again. Processor time on Node 20: one file −20 %, one with a fault as much again, 60 files
// −18 %, 1,000 −7 %.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '../dist/bundle');

/** The bundles of this run by file: the build keeps their bytecode. */
const scripts = new Map();

/** V8 takes bytecode only with the switches that it was made with: each time has files of its own. */
const endings = { before: '.v8', after: '.few.v8' };
let ending = endings.before;

/** Says that the switches for few files (engine.js) are set: what is loaded from now on has its bytecode from such a run. */
const afterSwitches = () => {
  ending = endings.after;
};

/** The bytecode of a bundle. V8 itself refuses it if its version or a switch is another one, and compiles as ever. */
function bytecodeOf(file) {
  try {
    return readFileSync(file + ending);
  } catch {
    return undefined;
  }
}

/** Runs a bundle (ASCII) once and gives what it exports; what it requires by `./` is a bundle beside it. */
function load(name) {
  const file = join(folder, name);
  const known = scripts.get(file);
  if (known) return known.module.exports;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, cachedData: bytecodeOf(file) });
  const module = { exports: {} };
  scripts.set(file, { script, module });
  const requireBeside = (path) => (path.startsWith('./') ? load(path) : require(path));
  script.runInThisContext()(module.exports, requireBeside, module, file, folder);
  return module.exports;
}

module.exports = { afterSwitches, endings, load, scripts };
