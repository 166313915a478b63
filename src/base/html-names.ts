/** The elements of HTML, those that are out of use as well: programs for texts still write them. */
const elements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button ' +
    'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins ' +
    'kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup ' +
    'option output p param path picture plaintext pre progress q rp rt ruby s samp script search section select slot small ' +
    'source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr ' +
    'track tt u ul use var video wbr xml'
  ).split(' '),
);

/** Attributes of HTML that stand without a value. */
const bare: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls default defer disabled hidden ismap itemscope loop ' +
    'multiple muted nohref noresize noshade novalidate nowrap open readonly required reversed selected'
  ).split(' '),
);

/**
 * The words of the first tag that is none of HTML, without its brackets: "<siehe Anlage>", "a<b und c>". A reader would
 * never see them. Undefined if all tags are HTML, or of a program's own kind (`o:p`, `my-tag`).
 */
export function wordsInTag(html: string): string | undefined {
  for (const [, tag = ''] of html.matchAll(/<([a-z][^<>]*)>/gi)) {
    const [name = '', ...others] = tag.replace(/\/$/, '').trim().split(/\s+/);
    const isElement = elements.has(name.toLowerCase()) || /[:-]/.test(name);
    const hasWords = !tag.includes('=') && others.some((word) => !bare.has(word.toLowerCase()));
    if (!isElement || hasWords) return tag;
  }
  return undefined;
}
