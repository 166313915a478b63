// The committed files that are made from others. A test holds them against their sources.
import { generateLeitfaden } from './leitfaden.mjs';
import { generateRuleIndex } from './rule-index.mjs';
import { generateTemplates } from './templates.mjs';
import { generateValidators } from './validators.mjs';

export const generated = async () => [
  { path: 'docs/regeln.md', text: generateRuleIndex() },
  { path: 'src/read/settings/rostock.generated.ts', text: generateLeitfaden() },
  { path: 'src/read/schema/validators.generated.ts', text: await generateValidators() },
  { path: 'src/render/templates.generated.ts', text: generateTemplates() },
];
