import type { Result } from '../base/diagnostic.js';
import { splitFrontMatter } from './front-matter.js';
import type { Header } from './header.js';
import type { Source } from './source.js';
import { withHeader, withoutHtmlVermerke, withoutSetIn } from './vermerk/html-in-header.js';
import { readYaml } from './yaml/read-yaml.js';

/** Reads a header the long way: whatever is wrong with its fences or its YAML becomes a finding. */
export function wholeHeader(source: Source): Result<Header> {
  const { value: parts, findings: aboutFences } = splitFrontMatter(source);
  if (!parts) return { findings: aboutFences };
  const { header, headerStart, body, bodyStart } = parts;
  const { text, inLines, findings: aboutHtml } = withoutHtmlVermerke(header, source, headerStart);
  const first = readYaml(text, inLines, headerStart);
  const bare = first.value ? text : withoutSetIn(text);
  const second = bare === text ? first : readYaml(bare, withHeader(inLines, bare, headerStart), headerStart);
  const { value: tree, findings: aboutYaml } = second.value ? second : first;
  const findings = [...aboutHtml, ...aboutYaml];
  return tree ? { value: { tree, body, bodyStart }, findings } : { findings };
}
