import type { Result } from '../base/diagnostic.js';
import { splitFrontMatter } from './front-matter.js';
import type { Header } from './header.js';
import type { Source } from './source.js';
import { readYaml } from './yaml/read-yaml.js';

/** Reads a header the long way: whatever is wrong with its fences or its YAML becomes a finding. */
export function wholeHeader(source: Source): Result<Header> {
  const { value: parts, findings: aboutFences } = splitFrontMatter(source);
  if (!parts) return { findings: aboutFences };
  const { header, headerStart, body, bodyStart } = parts;
  const { value: tree, findings } = readYaml(header, source, headerStart);
  return tree ? { value: { tree, body, bodyStart }, findings } : { findings };
}
