import path, { type PlatformPath } from 'node:path';

/**
 * A path as a person would type it: relative to the working directory with `/`, absolute if it is outside of it or on
 * another drive.
 *
 * @param platform `path.win32` in a test of how Windows is served
 */
export function shownPath(file: string, cwd: string, platform: PlatformPath = path): string {
  // The common case without the work of path.relative: it is asked once a file.
  const inside = cwd.endsWith(platform.sep) ? cwd : cwd + platform.sep;
  const name = file.startsWith(inside) ? file.slice(inside.length) : platform.relative(cwd, file);
  const isOutside = name === '..' || name.startsWith(`..${platform.sep}`) || platform.isAbsolute(name);
  const shown = isOutside ? file : name || '.';
  return platform.sep === '/' ? shown : shown.split(platform.sep).join('/');
}
