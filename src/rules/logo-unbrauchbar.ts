import { defineRule } from './rule.js';

/** Docs, examples and tests: [logo-unbrauchbar.md](./logo-unbrauchbar.md). */
export const logoUnbrauchbar = defineRule({
  id: 'logo-unbrauchbar',
  severity: 'error',
  de: {
    grund: (f: { grund: string; rat: string }) => ({ message: f.grund, help: f.rat }),
  },
});
