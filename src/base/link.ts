/** What nearly every link looks like: judged without the patterns that know the rest. */
const usual = /^https:\/\/[a-z0-9.-]+(?:\/[\w\-./]*)?$/;

/**
 * Whether a link may be published: https, http, mailto without additions, or tel. Nothing without a scheme, no user
 * name before the host (`https://rathaus.de@evil.example`), no second address behind the first, no blank or control
 * character. The letters of the scheme may be small or large.
 */
export function isAllowedLink(url: string): boolean {
  if (usual.test(url)) return true;
  if (/[\s\p{Cc}\\]/u.test(url)) return false;
  return /^(https?:\/\/[^/?#@]+([/?#].*)?|mailto:[^?@%,;&]+@[^?@%,;&]+|tel:\+?[\d().-]+)$/i.test(url);
}
