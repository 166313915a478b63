import { spawn } from 'node:child_process';
import { readdirSync, renameSync, symlinkSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { afterEach, expect, test } from '@jest/globals';
import { writeOutput } from '../src/cli/write.js';
import { markName } from '../src/model/mark.js';
import { contentOf, expectRefused, filesOf, place, put, request } from './support/output-folder.js';

const children: ReturnType<typeof spawn>[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts a process that lives until the test ends. */
async function sleeper(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  children.push(child);
  await new Promise((resolve) => child.once('spawn', resolve));
  return child.pid ?? 0;
}

/** The number of a process that has ended. */
async function dead(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

const lockOf = (parent: string): string => join(parent, '.public.vorhaben-lock');

test('after a crash between the two renames the next run brings the old output back first', async () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }, { ids: ['hafen', 'see'] }));
  put(join(target, 'CNAME'), 'rostock.de');
  const number = await dead();
  renameSync(target, join(parent, `.public.vorhaben-${number}-old`));
  put(join(parent, `.public.vorhaben-${number}-new`, 'index.html'), 'halb');
  put(lockOf(parent), `${number} ${hostname()}`);
  expect(writeOutput(request(target, { 'index.html': 'neu' }))).toEqual({ reason: 'vanished', ids: ['see'] });
  expect(filesOf(target)).toEqual({ 'index.html': 'alt', CNAME: 'rostock.de' });
  expect(readdirSync(parent)).toEqual(['public']);
  const explained = new Set(['hafen', 'see']);
  expect(writeOutput(request(target, { 'index.html': 'neu' }, { explained }))).toEqual({ written: 1 });
  expect(filesOf(target)).toEqual({ 'index.html': 'neu', CNAME: 'rostock.de' });
});

test('an old output that was being deleted does not come back', async () => {
  const { parent, target } = place();
  put(join(parent, `.public.vorhaben-${await dead()}-old`, 'rest.html'), 'halb');
  expect(writeOutput(request(target, { 'index.html': 'neu' }))).toEqual({ written: 1 });
  expect(readdirSync(parent)).toEqual(['public']);
  expect(filesOf(target)).toEqual({ 'index.html': 'neu' });
});

test('leftovers of dead runs are deleted, and nothing that only looks like one', async () => {
  const { parent, target } = place();
  const number = await dead();
  writeOutput(request(target, { 'index.html': 'alt' }));
  put(join(parent, `.public.vorhaben-${number}-new/vorhaben/x.html`));
  put(join(parent, `.public.vorhaben-${number}-old/${markName}`));
  put(join(parent, `.public.vorhaben-${number}-lock`));
  put(join(parent, `.public.vorhaben-${pid}-new/halb.html`));
  const foreign = [
    '.public.vorhaben-notiz',
    '.publicXvorhaben-1-new',
    '.andere.vorhaben-1-new',
    'public.vorhaben-1-new',
  ];
  for (const name of foreign) put(join(parent, name));
  put(join(parent, 'echt', markName), 'bleibt');
  symlinkSync('echt', join(parent, `.public.vorhaben-${number + 1}-old`));
  expect(writeOutput(request(target, { 'index.html': 'neu' }))).toEqual({ written: 1 });
  expect(readdirSync(parent).sort()).toEqual([...foreign, 'echt', 'public'].sort());
  expect(filesOf(target)).toEqual({ 'index.html': 'neu' });
  expect(contentOf(join(parent, 'echt'))).toEqual({ [markName]: 'bleibt' });
});

test('while another process holds the lock nothing is touched', async () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }));
  const number = await sleeper();
  put(lockOf(parent), `${number} ${hostname()}`);
  put(join(parent, `.public.vorhaben-${number}-new/halb.html`));
  expectRefused(parent, request(target, { 'index.html': 'neu' }), { reason: 'busy' });
  expectRefused(parent, request(join(parent, 'public', '..', 'public'), { a: '' }), { reason: 'busy' });
  expect(writeOutput(request(join(parent, 'andere'), { a: '' }))).toEqual({ written: 1 });
});

test('a lock of another machine holds, as we cannot ask whether its process lives', async () => {
  const { parent, target } = place();
  put(lockOf(parent), `${await dead()} ein-anderer-rechner`);
  expectRefused(parent, request(target, { 'index.html': 'neu' }), { reason: 'busy' });
});

test('the lock of a dead process is taken over, and so is an old, a nameless, a senseless one and one with our number', async () => {
  const { parent, target } = place();
  const living = await sleeper();
  const locks = [
    `${await dead()} ${hostname()}`,
    `${pid} ${hostname()}`,
    '',
    'Unsinn',
    `0 ${hostname()}`,
    `-1 ${hostname()}`,
  ];
  for (const lock of locks) {
    put(lockOf(parent), lock);
    expect(writeOutput(request(target, { 'index.html': lock }))).toEqual({ written: 1 });
    expect(filesOf(target)).toEqual({ 'index.html': lock });
    expect(readdirSync(parent)).toEqual(['public']);
  }
  for (const host of [hostname(), 'ein-anderer-rechner']) {
    put(lockOf(parent), `${living} ${host}`);
    utimesSync(lockOf(parent), Date.now() / 1000 - 3_700, Date.now() / 1000 - 3_700);
    expect(writeOutput(request(target, { 'index.html': 'neu' }))).toEqual({ written: 1 });
  }
});

test('a run whose lock was taken by another one gives up before the swap', async () => {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt' }));
  const other = `${await sleeper()} ${hostname()}`;
  function* files() {
    yield { path: 'index.html', content: 'neu' };
    put(lockOf(parent), other);
  }
  expect(writeOutput(request(target, {}, { files: files() }))).toEqual({ reason: 'busy' });
  expect(contentOf(parent)).toMatchObject({ '.public.vorhaben-lock': other, 'public/index.html': 'alt' });
});
