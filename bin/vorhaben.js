#!/usr/bin/env node
// CommonJS (package.json beside it says so): Node takes 6 ms to make ready for modules, a tenth of its whole start.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { afterSwitches, load } = require('./bundles.js');
const { expectFiles } = require('./engine.js');

const { stdout, stderr, env } = process;

// A reader that stops early (`vorhaben check | head -1`) is no reason to complain; a full disk is.
let isLost = false;
stdout.on('error', ({ code }) => {
  if (code === 'EPIPE' || isLost) return;
  isLost = true;
  process.exitCode = 2;
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code);
  stderr.write(
    isFull
      ? `vorhaben: Die Ausgabe lässt sich nicht schreiben, denn der Datenträger ist voll (${code}). Schaffen Sie Platz, und rufen Sie den Befehl noch einmal auf.\n`
      : `vorhaben: Die Ausgabe lässt sich nicht schreiben (${code}). Sie ist nicht vollständig.\n`,
  );
});
stderr.on('error', () => {});

const twoDigits = (number) => String(number).padStart(2, '0');
const today = new Date();

/** Strg+C as a signal. Only what asks for it hears of it; everything else is ended by the system. */
const interrupted = () => {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
};

async function run() {
  try {
    // Each command is a bundle of its own: what it needs is loaded when it is called.
    const { main } = load('main.cjs');
    const code = await main(process.argv.slice(2), {
      cwd: process.cwd(),
      home: join(__dirname, '..'),
      stichtag: `${today.getFullYear()}-${twoDigits(today.getMonth() + 1)}-${twoDigits(today.getDate())}`,
      env,
      stdin: () => readFileSync(0),
      isTTY: stdout.isTTY === true,
      errIsTTY: stderr.isTTY === true,
      columns: stdout.columns ?? 80,
      out: (text) => stdout.write(text),
      err: (text) => stderr.write(text),
      interrupted,
      expectFiles: (files) => {
        expectFiles(files);
        afterSwitches();
      },
    });
    process.exitCode = isLost ? 2 : code;
  } catch (error) {
    // Node would end with 1 here, which means "findings" to a CI; a bug must not look like a finding.
    const isUnbuilt = error?.code === 'ENOENT' && /dist.bundle.main\.cjs/.test(error.message);
    stderr.write(
      isUnbuilt
        ? 'vorhaben ist noch nicht gebaut. Führen Sie im Ordner des Programms aus: npm ci && npm run build\n'
        : `Das ist ein Fehler in vorhaben, nicht in Ihren Dateien. Bitte melden Sie ihn mit diesen Zeilen:\n${error?.stack ?? error}\n`,
    );
    process.exitCode = 70;
  }
}

void run();
