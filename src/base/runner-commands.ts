/**
 * Lines that a runner of GitHub, Gitea, Forgejo or Azure takes out of a log as commands: `::name …::` behind blanks only,
 * `##[name]` and `##vso[name]` anywhere (the old way, which the runner of GitHub still reads).
 */
const openings = /^([^\S\r\n]*):(?=:)/gm;
const brackets = /##(?=\w*\[)/g;

/**
 * The text without such commands: a blank stands between the signs, `: :error` and `## [group]`. It is seen, every word
 * can still be read and found, and no runner knows a command that begins so.
 */
export const withoutCommands = (text: string): string =>
  text.includes('::') || text.includes('##') ? text.replace(openings, '$1: ').replace(brackets, '## ') : text;
