/** Functions that run in a page. Each stands alone: nothing from outside reaches it there. */

/** What does not fit into the window, or is cut off where it stands. */
export function overflowing(): string[] {
  const name = (e: Element) => `${e.localName}.${e.className || e.id}: ${e.textContent?.trim().slice(0, 40)}`;
  const room = document.documentElement.clientWidth;
  const scrolls = (e: Element | null): boolean =>
    e !== null && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const found = document.documentElement.scrollWidth > room ? ['the page scrolls sideways'] : [];
  for (const e of document.body.querySelectorAll('*')) {
    const { left, right, bottom, width } = e.getBoundingClientRect();
    const style = getComputedStyle(e);
    // Nobody sees what lies outside or is one pixel wide: the skip link before it has the focus, words for screen readers.
    if (width <= 1 || right <= 0 || bottom + scrollY <= 0 || style.visibility === 'hidden') continue;
    if ((right > room + 1 || left < -1) && !scrolls(e.parentElement)) found.push(`sticks out: ${name(e)}`);
    if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
    if (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
      found.push(`cut off: ${name(e)}`);
  }
  return found;
}

/** Links and fields that are less than 24 px high (WCAG 2.5.8). */
export const lowTargets = (): string[] =>
  [...document.querySelectorAll('a[href], button, select, input')]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }))
    .filter((e) => e.getBoundingClientRect().height < 24)
    .map((e) => `${Math.round(e.getBoundingClientRect().height)} px: ${e.textContent?.trim().slice(0, 40)}`);

/** Words in tables that stand on two lines; a long one may be hyphenated. */
export const brokenWords = (): string[] =>
  [...document.querySelectorAll('th, td')].flatMap((cell) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (word.length <= 12 && lines.size > 1) found.push(word);
      }
    }
    return found;
  });

/** What stays in the window while the page scrolls, and takes more than a third of its height. */
export const covering = (): string[] =>
  [...document.body.querySelectorAll('*')]
    .filter((e) => /fixed|sticky/.test(getComputedStyle(e).position))
    .filter((e) => e.getBoundingClientRect().height > innerHeight / 3)
    .map((e) => `${e.localName}.${e.className}`);

/** Adds a reader's own style; the page must have been opened with `bypassCSP`. */
export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** Numbers everything that the key Tab reaches, in the order of the document. Of radio buttons it reaches one. */
export function numberStops(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.matches(':disabled'))
    .filter((e) => {
      if (!(e instanceof HTMLInputElement) || e.type !== 'radio') return true;
      const group = [...(e.form ?? document).querySelectorAll<HTMLInputElement>(`input[name="${e.name}"]`)];
      return e === (group.find(({ checked }) => checked) ?? group[0]);
    });
  return stops.map((e, index) => {
    e.dataset.stop = String(index);
    return `${index} ${e.localName} ${e.textContent?.trim().slice(0, 40)}`;
  });
}

/** The number of the element with the focus, and what keeps a reader from seeing that it has it. */
export function focused(): { readonly stop: string | undefined; readonly fault: string | undefined } {
  const e = document.activeElement;
  if (!(e instanceof HTMLElement) || e === document.body) return { stop: undefined, fault: undefined };
  const stop = e.dataset.stop ?? e.outerHTML.slice(0, 80);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
  const { top, bottom, left, right } = e.getBoundingClientRect();
  const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const c = Number(part) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const solid = (of: Element | null): string => {
    const color = of ? getComputedStyle(of).backgroundColor : 'rgb(255, 255, 255)';
    return of && /, 0\)$|transparent/.test(color) ? solid(of.parentElement) : color;
  };
  const [dark = 0, bright = 0] = [light(outlineColor), light(solid(e.parentElement))].sort((a, b) => a - b);
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const fault = !seen
    ? 'is outside the window'
    : !outlined
      ? 'has no outline'
      : (bright + 0.05) / (dark + 0.05) < 3
        ? `has an outline that hardly differs: ${outlineColor}`
        : undefined;
  return { stop, fault };
}
