import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';

/** Called before every operation of the code under test; whatever it throws, the operation throws. */
let before: (operation: string, path: string) => void = () => {};

const isOperation = ([name, value]: [string, unknown]): boolean =>
  typeof value === 'function' && name.endsWith('Sync');

const watched = Object.fromEntries(
  Object.entries(fs)
    .filter(isOperation)
    .map(([name, operation]) => [
      name,
      (...args: unknown[]) => {
        before(name, String(args[0]));
        return (operation as (...args: unknown[]) => unknown)(...args);
      },
    ]),
);
jest.unstable_mockModule('node:fs', () => ({ ...fs, ...watched, realpathSync: fs.realpathSync }));

const { writeOutput } = await import('../src/cli/write.js');
const { contentOf, filesOf, place, put, request } = await import('./support/output-folder.js');

const fault = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: simulated`), { code, syscall: 'simulated', path });

/** Runs with faults for some operations, and without any afterwards. */
function withFaults<T>(faults: (operation: string, path: string) => string | undefined, step: () => T): T {
  before = (operation, path) => {
    const code = faults(operation, path);
    if (code !== undefined) throw fault(code, path);
  };
  try {
    return step();
  } finally {
    before = () => {};
  }
}

/** An output with a foreign file, a foreign folder and a link. */
function oldOutput() {
  const { parent, target } = place();
  writeOutput(request(target, { 'index.html': 'alt', 'vorhaben/see.html': 'See' }));
  put(join(target, 'CNAME'), 'rostock.de');
  put(join(target, 'fremd/plan.pdf'), 'Plan');
  fs.symlinkSync('fremd', join(target, 'verweis'));
  return { parent, target };
}

const foreign = { CNAME: 'rostock.de', 'fremd/plan.pdf': 'Plan', verweis: '→fremd' };
const old = { 'index.html': 'alt', 'vorhaben/see.html': 'See', ...foreign };
const fresh = { 'index.html': 'neu', 'vorhaben/hafen.html': 'Hafen', ...foreign };
const second = (target: string) => request(target, { 'index.html': 'neu', 'vorhaben/hafen.html': 'Hafen' });

test.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE'])(
  'when the n-th operation fails with %s the output is the old one or the new one, and the next run is healthy',
  (code) => {
    let count = Number.POSITIVE_INFINITY;
    for (let nth = 1; nth <= count; nth += 1) {
      const { parent, target } = oldOutput();
      let done = 0;
      const nthFails = () => {
        done += 1;
        return done === nth ? code : undefined;
      };
      const result = withFaults(nthFails, () => writeOutput(second(target)));
      const isRefused = 'reason' in result;
      if (isRefused) {
        expect(result).toMatchObject({ reason: 'unwritable', code });
        expect(JSON.stringify(result)).not.toContain('.vorhaben-');
      }
      expect(filesOf(target)).toEqual(isRefused ? old : fresh);
      expect(writeOutput(second(target))).toEqual({ written: 2 });
      expect(filesOf(target)).toEqual(fresh);
      expect(fs.readdirSync(parent)).toEqual(['public']);
      if (done < nth) count = nth;
    }
    expect(count).toBeGreaterThan(30);
  },
);

test('a full disk, on which nothing can be written any more, leaves the old output and nothing beside it', () => {
  const { parent, target } = oldOutput();
  const before = contentOf(parent);
  let writes = 0;
  const result = withFaults(
    (operation) => {
      writes += operation === 'writeFileSync' ? 1 : 0;
      return writes > 2 && /^(write|mkdir|copy|link|symlink)/.test(operation) ? 'ENOSPC' : undefined;
    },
    () => writeOutput(second(target)),
  );
  expect(result).toEqual({ reason: 'unwritable', path: join(target, 'vorhaben/hafen.html'), code: 'ENOSPC' });
  expect(contentOf(parent)).toEqual(before);
});

test('where the file system has no hard links foreign files are copied, with their date', () => {
  const { target } = oldOutput();
  fs.utimesSync(join(target, 'CNAME'), 1_000_000, 1_000_000);
  const noLinks = (operation: string) => (operation === 'linkSync' ? 'ENOTSUP' : undefined);
  expect(withFaults(noLinks, () => writeOutput(second(target)))).toEqual({ written: 2 });
  expect(filesOf(target)).toEqual(fresh);
  expect(fs.statSync(join(target, 'CNAME')).mtimeMs).toBe(1_000_000_000);
});

test('a rename that a virus scanner blocks for a moment is tried again', () => {
  const { target } = oldOutput();
  let renames = 0;
  const blocked = (operation: string) => {
    if (operation !== 'renameSync') return undefined;
    renames += 1;
    return renames % 3 === 0 ? undefined : 'EPERM';
  };
  expect(withFaults(blocked, () => writeOutput(second(target)))).toEqual({ written: 2 });
  expect(renames).toBe(6);
  expect(filesOf(target)).toEqual(fresh);
});

test('a folder that cannot be moved at all stays as it is', () => {
  const { parent, target } = oldOutput();
  const before = contentOf(parent);
  const stuck = (operation: string) => (operation === 'renameSync' ? 'EBUSY' : undefined);
  const result = withFaults(stuck, () => writeOutput(second(target)));
  expect(result).toEqual({ reason: 'unwritable', path: target, code: 'EBUSY' });
  expect(contentOf(parent)).toEqual(before);
});

test('when neither the new nor the old tree can be moved into its place the next run brings the old one back', () => {
  const { parent, target } = oldOutput();
  let renames = 0;
  const afterTheFirst = (operation: string) => {
    renames += operation === 'renameSync' ? 1 : 0;
    return operation === 'renameSync' && renames > 1 ? 'EIO' : undefined;
  };
  const result = withFaults(afterTheFirst, () => writeOutput(second(target)));
  expect(result).toEqual({ reason: 'unwritable', path: target, code: 'EIO' });
  expect(fs.existsSync(target)).toBe(false);
  const other = request(target, { 'index.html': 'neu' }, { ids: ['see'] });
  expect(writeOutput(other)).toEqual({ reason: 'vanished', ids: ['hafen'] });
  expect(filesOf(target)).toEqual(old);
  expect(fs.readdirSync(parent)).toEqual(['public']);
});

test('an old tree that cannot be deleted is no error, and the next run deletes it', () => {
  const { parent, target } = oldOutput();
  const stuck = (operation: string, path: string) =>
    operation === 'rmSync' && path.includes('-old') ? 'EBUSY' : undefined;
  expect(withFaults(stuck, () => writeOutput(second(target)))).toEqual({ written: 2 });
  expect(fs.readdirSync(parent)).toHaveLength(2);
  expect(writeOutput(second(target))).toEqual({ written: 2 });
  expect(fs.readdirSync(parent)).toEqual(['public']);
});

test('an old tree whose deletion was broken off never comes back, also when somebody deletes the output', () => {
  const { parent, target } = oldOutput();
  const stuck = (operation: string, path: string) =>
    operation === 'rmSync' && path.endsWith('-old') ? 'EBUSY' : undefined;
  withFaults(stuck, () => writeOutput(second(target)));
  fs.rmSync(target, { recursive: true });
  expect(writeOutput(request(target, { 'index.html': 'neu' }, { ids: ['see'] }))).toEqual({ written: 1 });
  expect(filesOf(target)).toEqual({ 'index.html': 'neu' });
  expect(fs.readdirSync(parent)).toEqual(['public']);
});

test('a lock that could be created but not filled, as the disk is full, does not stay', () => {
  const { parent, target } = oldOutput();
  const created = (operation: string, path: string) => {
    if (operation !== 'writeFileSync') return undefined;
    fs.writeFileSync(path, '');
    return 'ENOSPC';
  };
  const result = withFaults(created, () => writeOutput(second(target)));
  expect(result).toEqual({ reason: 'unwritable', path: target, code: 'ENOSPC' });
  expect(fs.readdirSync(parent)).toEqual(['public']);
});

test('a run that takes a dead lock, but another one was faster, gives the lock back and is refused', () => {
  const { parent, target } = oldOutput();
  const lock = join(parent, '.public.vorhaben-lock');
  put(lock, 'tot');
  const faster = (operation: string, path: string) => {
    if (operation === 'renameSync' && path === lock) fs.writeFileSync(lock, '1 ein-anderer-rechner');
    return undefined;
  };
  expect(withFaults(faster, () => writeOutput(second(target)))).toEqual({ reason: 'busy' });
  expect(fs.readFileSync(lock, 'utf8')).toBe('1 ein-anderer-rechner');
  expect(fs.readdirSync(parent).sort()).toEqual(['.public.vorhaben-lock', 'public']);
});
