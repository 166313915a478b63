import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { main } from '../../src/cli/main.js';

export const home = fileURLToPath(new URL('../..', import.meta.url));

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder outside any Git work tree, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vorhaben-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly cwd: string;
}

/** Runs the program in memory, in a folder or on files that are written for it. */
export async function run(
  argv: readonly string[],
  where: string | Readonly<Record<string, string | Uint8Array>> = {},
  world: {
    readonly env?: Record<string, string>;
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly stichtag?: string;
    readonly stdin?: () => Uint8Array;
    readonly errIsTTY?: boolean;
    readonly interrupted?: () => AbortSignal;
    readonly watch?: (folder: string, onChange: () => void) => () => void;
    readonly out?: (text: string) => void;
    readonly expectFiles?: (files: number) => void;
  } = {},
): Promise<Ran> {
  const cwd = typeof where === 'string' ? where : folderWith(where);
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd,
    home,
    stichtag: '2026-11-22',
    env: {},
    stdin: () => new Uint8Array(),
    isTTY: false,
    columns: 80,
    ...world,
    out: (text) => {
      out += text;
      world.out?.(text);
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err, cwd };
}

/** An invented Steckbrief in which nothing is to be found; the given top-level values replace or remove its lines. */
export function steckbrief(
  values: Readonly<Record<string, string | undefined>> = {},
  body = '## Beschreibung\n\nDer Platz soll schattiger werden.\n',
): string {
  const lines: Record<string, string | undefined> = {
    bezeichnung: 'Umgestaltung des Fährplatzes',
    beschlusslage: 'Der Haushalt 2026 enthält Planungsmittel.',
    bearbeitungsstand: 'in Planung',
    kostenrahmen: '250.000 Euro',
    rubrik: '\n  stadtteile:\n    - Nordhafen',
    beteiligung: '\n  geplant: ja',
    ansprechperson: '\n  stelle: Amt für Stadtgrün und Naturschutz\n  email: amt67@brueckenfelde.example',
    aktualisiert_am: '2026-10-19',
    kriterien:
      '\n  beteiligung_vorgesehen: ja\n  hohes_interesse: nein\n  aenderung_ortsbild: nein\n  entwicklungskonzept: ja\n  ziele_und_handlungsweisen: nein',
    ...values,
  };
  const header = Object.entries(lines).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`.replace(/: \n/, ':\n')],
  );
  return `---\n${header.join('\n')}\n---\n\n${body}`;
}
