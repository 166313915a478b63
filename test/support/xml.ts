/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text) || text.includes(']]>'))
    throw new Error(`Not well-formed: ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, number, name) =>
    number ? String.fromCodePoint(Number(number)) : (entities[name] ?? ''),
  );
}

/** Reads the part of XML 1.0 that reports are written in, strictly: whatever a real parser refuses is an error. */
export function parseXml(text: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('A character that XML 1.0 forbids');
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '').replace(/<!--.*?-->/gs, '');
  const stack: { name: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  const tag = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g;
  for (const [whole, close, name = '', attributes = '', single, words] of body.matchAll(tag)) {
    const parent = stack.at(-1);
    if (words !== undefined) parent?.children.push(decoded(words));
    else if (whole === '<') throw new Error('A bare <');
    else if (close) {
      if (parent?.name !== name) throw new Error(`</${name}> closes <${parent?.name}>`);
      stack.pop();
    } else {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, decoded(value)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`Twice in <${name}>`);
      const element = { name, attributes: Object.fromEntries(pairs), children: [] };
      parent?.children.push(element);
      if (!single) stack.push(element);
    }
  }
  const roots = elementsOf(stack[0] ?? { name: '', attributes: {}, children: [] });
  if (stack.length !== 1 || roots.length !== 1 || !roots[0]) throw new Error('Not one element');
  return roots[0];
}

export const elementsOf = ({ children }: Element): readonly Element[] =>
  children.filter((child) => typeof child !== 'string');

export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const deep = (element: Element): readonly Element[] => elementsOf(element).flatMap((at) => [at, ...deep(at)]);

/** What an XML Schema of flat element declarations says against a document, as sentences. */
export function schemaErrors(schema: Element, document: Element): readonly string[] {
  const declared = elementsOf(schema).find(({ attributes }) => attributes.name === document.name);
  if (!declared) return [`<${document.name}> is not declared`];
  const inside = deep(declared);
  const known = inside.filter(({ name }) => name === 'xs:attribute').map(({ attributes }) => attributes);
  const children = inside.flatMap(({ attributes }) => attributes.ref ?? []);
  const mixed = declared.attributes.type ?? inside[0]?.attributes.mixed;
  const errors = [
    ...known
      .filter(({ name = '', use }) => use === 'required' && !(name in document.attributes))
      .map(({ name }) => `<${document.name}> needs ${name}`),
    ...Object.entries(document.attributes).flatMap(([name, value]) => {
      const attribute = known.find((other) => other.name === name);
      if (!attribute) return [`<${document.name}> has ${name}`];
      return attribute.type === 'xs:nonNegativeInteger' && !/^\d+$/.test(value)
        ? [`${name} is ${value}`]
        : [];
    }),
    ...elementsOf(document)
      .filter(({ name }) => !children.includes(name))
      .map(({ name }) => `<${name}> in <${document.name}>`),
  ];
  const isText = document.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (isText && !mixed) errors.push(`text in <${document.name}>`);
  return [...errors, ...elementsOf(document).flatMap((child) => schemaErrors(schema, child))];
}
