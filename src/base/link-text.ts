/** An address in a text, up to the end of its host. */
const address = /(?:https?:\/\/|(?<![\p{L}\d./@-])www\.)[^\s/?#\\<>()[\]"'„“”‚‘’,;]+/giu;

/** A text that is nothing but the name of a site. A file like `plan.pdf` has another ending. */
const bareHost = /^(?:[\p{L}\d-]+\.)+(?:de|eu|com|org|net|info)(?:[/?#]\S*)?$/iu;

/** Names of programs that end like an address: `SD.NET`, in which many councils keep their papers. */
const programName = /^[A-Z]{1,4}\.NET$/;

/** The host that an address names, as browsers write it; undefined if it names none. */
function hostOf(url: string): string | undefined {
  try {
    const whole = /^https?:/i.test(url) ? url : `https://${url}`;
    return new URL(whole).hostname.replace(/^www\.|[.:*!]+$/g, '');
  } catch {
    return undefined;
  }
}

/** The addresses that readers see in the text of a link. */
function shownIn(text: string): readonly string[] {
  if (!text.includes('.') && !text.includes('://')) return [];
  const line = text.trim();
  return bareHost.test(line) && !programName.test(line) ? [line] : (line.match(address) ?? []);
}

/** A part of a site (`plan.rostock.de`) may be shown under the name of the whole. */
const belongsTo = (host: string, shown: string): boolean => host === shown || host.endsWith(`.${shown}`);

/**
 * The address in the text of a link that leads to another site: whoever reads it does not get there. Only the names of
 * the sites count, without `www.`; one that cannot be understood is another one.
 *
 * @returns undefined if the text shows no address, or the link no site
 */
export function misleadingAddress(text: string, url: string): string | undefined {
  const addresses = shownIn(text);
  const host = addresses.length > 0 && /^https?:/i.test(url) ? hostOf(url) : undefined;
  if (host === undefined) return undefined;
  return addresses.find((shown) => {
    const seen = hostOf(shown);
    return seen === undefined || !belongsTo(host, seen);
  });
}
