// As much of `@jest/globals` as our tests use: it collects them, and the runner runs them one by one.
import { format } from 'node:util';
import { expect } from 'expect';

const nameOf = (name, row) => format(name, ...row.slice(0, name.split(/%[sdj]/).length - 1));

/** What a file of tests imports, and lists that fill while the file is loaded. */
export function collector() {
  const path = [];
  const tests = [];
  const afterEach = [];
  const afterAll = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const test = (name, body) => {
    const full = [...path, name].join(' ');
    const before = tests.filter((other) => other.full === full).length;
    tests.push({ full, name: before > 0 ? `${full} (${before + 1})` : full, body });
  };
  const each = (declare) => (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      declare(nameOf(name, values), () => body(...values));
    }
  };
  describe.each = each(describe);
  test.each = each(test);
  test.skip = () => {};
  return {
    globals: {
      describe,
      test,
      expect,
      afterEach: (body) => afterEach.push(body),
      afterAll: (body) => afterAll.push(body),
    },
    tests,
    afterEach,
    afterAll,
  };
}
