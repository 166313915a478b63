/** Providers of private mailboxes that are common in Germany. */
const privateHosts = new Set([
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'outlook.com',
  'outlook.de',
  'hotmail.com',
  'yahoo.de',
  'icloud.com',
  'posteo.de',
  'freenet.de',
]);

/** Words of an office: `amt.stadtgruen` is no name of a person. */
const offices =
  /amt|stelle|stadt|abteilung|fachbereich|team|info|kontakt|beteiligung|planung|bau|presse|service|post|referat|dezernat/;

/** What shows that a mailbox belongs to one person: its provider, or a name in it. Undefined if nothing does. */
export function personalMailbox(address: string): 'privat' | 'name' | undefined {
  const [box = '', host = ''] = address.toLowerCase().split('@');
  if (privateHosts.has(host)) return 'privat';
  return !offices.test(box) && /^\p{L}+[._-]\p{L}+$/u.test(box) ? 'name' : undefined;
}
