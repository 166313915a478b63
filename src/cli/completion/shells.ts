import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import type { ProgramWords } from './words.js';
import { zsh } from './zsh.js';

/** Every shell that a script is made for. */
export const shells: Readonly<Record<string, (words: ProgramWords) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};
