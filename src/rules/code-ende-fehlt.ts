import { defineRule } from './rule.js';

/** Docs, examples and tests: [code-ende-fehlt.md](./code-ende-fehlt.md). */
export const codeEndeFehlt = defineRule({
  id: 'code-ende-fehlt',
  severity: 'error',
  de: {
    fehlt: (f: { zeichen: string }) => ({
      message: `Mit „${f.zeichen}“ beginnt hier Programmtext (Code), und er endet nirgends. Alles darunter gehört dazu, auch Überschriften.`,
      help: `Löschen Sie diese Zeile, wenn Sie keinen Code zeigen wollen. Sonst schreiben Sie unter den Code eine Zeile, in der nur „${f.zeichen}“ steht.`,
    }),
  },
});
