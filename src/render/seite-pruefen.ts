import type { Fehlstelle } from './vorlagen-pruefen.js';

type Fund = Pick<Fehlstelle, 'art' | 'wort'>;

const tags = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attributes = /([^\s/=>"']+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s>"']*))?/g;
const forbidden = /^(?:script|style|iframe|frame|object|embed|base)$/;
const elsewhere = /^["']?\s*(?:[a-z]+:)?[/\\]{2}/i;
const loads = /^(?:src|srcset|poster|background)$/;

function faultOfAttribute(element: string, name: string, value: string): Fund | undefined {
  if (name === 'style' || name.startsWith('on')) return { art: 'attribut', wort: name };
  if (element === 'meta' && name === 'http-equiv' && /refresh/i.test(value))
    return { art: 'skript', wort: '<meta http-equiv="refresh"' };
  const isLoaded = loads.test(name) || (element === 'link' && name === 'href');
  return isLoaded && elsewhere.test(value) ? { art: 'fremd', wort: name } : undefined;
}

/** Elements that may stand above the policy: it does not count for what a browser has met before. */
const above = /^(?:html|head|meta|title)$/;
const isPolicy = (element: string, rest: string): boolean =>
  element === 'meta' && /http-equiv="Content-Security-Policy"/.test(rest);

/**
 * The first thing on a finished page that may not be there. A template can put a word together from pieces that are
 * harmless alone; what comes out is what readers get.
 */
export function fehlstelleInSeite(html: string): Fund | undefined {
  let isProtected = false;
  for (const [, tag = '', rest = ''] of html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').matchAll(tags)) {
    const element = tag.toLowerCase();
    if (forbidden.test(element)) return { art: 'skript', wort: `<${element}` };
    if (!isProtected && !above.test(element)) return { art: 'schutz', wort: '' };
    isProtected ||= isPolicy(element, rest);
    for (const [, name = '', value = ''] of rest.matchAll(attributes)) {
      const fault = faultOfAttribute(element, name.toLowerCase(), value);
      if (fault) return fault;
    }
  }
  return isProtected ? undefined : { art: 'schutz', wort: '' };
}
