/** What the file system answers when it refuses something: a code of the operating system, mostly with the path. */
export interface FileFault {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

export const isFileFault = (error: unknown): error is FileFault =>
  typeof error === 'object' &&
  error !== null &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E[A-Z0-9]+$/.test(error.code);

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'das Zugriffsrecht fehlt',
  EBUSY: 'ein anderes Programm benutzt sie gerade',
  EDQUOT: 'der zugeteilte Speicherplatz ist voll',
  EEXIST: 'dort liegt schon etwas anderes',
  EIO: 'der Datenträger meldet einen Fehler',
  EISDIR: 'das ist ein Ordner',
  ELOOP: 'eine Verknüpfung führt im Kreis',
  EMFILE: 'es sind zu viele Dateien zugleich offen',
  ENAMETOOLONG: 'der Name ist zu lang',
  ENFILE: 'es sind zu viele Dateien zugleich offen',
  ENOENT: 'es gibt sie nicht mehr',
  ENOSPC: 'der Datenträger ist voll',
  ENOTDIR: 'ein Teil des Pfades ist kein Ordner',
  EPERM: 'das Zugriffsrecht fehlt',
  EROFS: 'der Datenträger ist schreibgeschützt',
};

/** Why it was refused, in words; the code follows for whoever looks after the machine. */
export const reasonOf = (code: string): string =>
  Object.hasOwn(reasons, code) ? `${reasons[code]} (${code})` : `der Grund ist „${code}“`;
