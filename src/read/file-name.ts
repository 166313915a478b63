/** Whether a file is a Steckbrief by its name. */
export const isNamedAsSteckbrief = (name: string): boolean =>
  /\.md$/i.test(name) && !/^readme\.md$/i.test(name);

/** What stands behind the name of a Steckbrief that an editor or a system has named differently. */
const otherEnding = /(?:\.md[\s.]*(?:\.te?xt)?|\.(?:markdown|mdown|mkdn?|mdtxt|mdtext))[\s.]*$/i;

/** The name that a file was probably to have that is no Steckbrief by its name, but was meant as one. */
export function meantName(name: string): string | undefined {
  const meant = name.replace(otherEnding, '.md');
  return meant === name || meant === '.md' || !isNamedAsSteckbrief(meant) ? undefined : meant;
}
