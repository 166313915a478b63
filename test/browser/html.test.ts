import { expect, test } from '@jest/globals';
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate/node';
import { addressOf, onlyFromServer, pages, paths } from '../support/site.js';

const validate = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': ['error', { style: 'lowercase' }],
      // A choice works at once; without a script a button that sends would only load the page again.
      'wcag/h32': 'off',
      // A title names the Vorhaben in full, the list and the city.
      'long-title': 'off',
      // The style sheet keeps a number on one line, and it is copied as the city wrote it.
      'tel-non-breaking': 'off',
      // A wide table gets a region to scroll in; it is no section of the text.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

const parser = new Parser(validate.getConfigForSync('index.html'));
const trees: ReadonlyMap<string, HtmlElement> = new Map(
  Object.entries(pages).map(([path, page]) => [path, parser.parseHtml(page)]),
);
const all = (path: string, selector: string): readonly HtmlElement[] =>
  trees.get(path)?.querySelectorAll(selector) ?? [];
const values = (path: string, name: string): readonly string[] =>
  all(path, `[${name}]`).map((element) => element.getAttributeValue(name) ?? '');

test('every page is valid HTML', () => {
  const faults = Object.entries(pages).flatMap(([path, page]) =>
    validate
      .validateStringSync(page, path)
      .results.flatMap(({ messages }) => messages)
      .map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  );
  expect(faults).toEqual([]);
  expect(Object.keys(pages).length).toBeGreaterThan(60);
});

test('every page says that nothing may be loaded from elsewhere, and nothing on it could run', () => {
  const faults = Object.keys(pages).flatMap((path) => [
    ...(values(path, 'http-equiv').includes('Content-Security-Policy') &&
    values(path, 'content').some((policy) => policy.startsWith("default-src 'none'; "))
      ? []
      : [`${path}: no policy`]),
    ...all(path, 'script, style, iframe, object, embed, base').map((found) => `${path}: ${found.tagName}`),
    ...all(path, '*')
      .flatMap(({ attributes }) => attributes.map(({ key }) => key))
      .filter((key) => key === 'style' || key.startsWith('on'))
      .map((key) => `${path}: ${key}`),
  ]);
  expect(faults).toEqual([]);
});

test('every link within the site leads to a file and to a place on it, from a folder, too', () => {
  const ids = new Map(Object.keys(pages).map((path) => [path, values(path, 'id')]));
  const root = addressOf('');
  const faults = Object.keys(pages).flatMap((path) =>
    [...values(path, 'href'), ...values(path, 'src')].flatMap((link) => {
      const { href, hash } = new URL(link, addressOf(path));
      if (!href.startsWith(root)) return /^(https?|mailto|tel):/.test(link) ? [] : [`${path}: ${link}`];
      const goal = decodeURIComponent(href.slice(root.length).replace(/#.*$/, ''));
      const known = paths.includes(goal) && (hash === '' || ids.get(goal)?.includes(hash.slice(1)));
      return known && (path === onlyFromServer || !link.startsWith('/')) ? [] : [`${path}: ${link}`];
    }),
  );
  expect(faults).toEqual([]);
});
