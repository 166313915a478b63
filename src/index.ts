/**
 * The roof: what other programs use. Reading never throws for bad input, rules and renderers are pure, and nothing
 * here touches the file system but `readBytes` and `steckbriefPaths`.
 */

export type { Diagnostic, Edit, Facts, Finding, Fix, Place, Result, Severity } from './base/diagnostic.js';
export { fold, slug } from './base/fold.js';
export { parseMarkdown, parseValue } from './base/markdown.js';
export { type Aufnahme, aufnahmeOf } from './model/aufnahme.js';
export type { Bedingung } from './model/bedingung.js';
export { begruendungOf } from './model/begruendung.js';
export type { Einstellungen } from './model/einstellungen.js';
export { type Fassungen, fassungFor } from './model/fassungen.js';
export type { Kriterium } from './model/kriterium.js';
export type {
  Frist,
  Gebiet,
  Gremium,
  Leitfaden,
  Quelle,
  Zeile,
} from './model/leitfaden.js';
export { type Mitmachen, mitmachenAt } from './model/mitmachen.js';
export type { Angaben, Steckbrief } from './model/steckbrief.js';
export { isOeffentlich, type Vorhaben, type Vorhabenliste, vorhabenlisteOf } from './model/vorhabenliste.js';
export type { Vorschlagsfenster } from './model/vorschlaege.js';
export type { Wenn } from './model/wenn.js';
export { readBytes, steckbriefPaths } from './read/folder.js';
export { readEinstellungen } from './read/settings/einstellungen.js';
export { readLeitfaden } from './read/settings/leitfaden.js';
export { mergedSchema } from './read/settings/merged-schema.js';
export { type Need, type Parsers, readSteckbrief, type SteckbriefFile } from './read/steckbrief.js';
export { wholeHeader } from './read/whole-header.js';
export type { Beilagen, Bilddatei, Thema, Vorlage, Vorlagen } from './render/beilagen.js';
export { renderers } from './render/index.js';
export type { OutputFile, Renderer } from './render/renderer.js';
export { reports } from './report/index.js';
export type { CheckedFile, CheckRun, Report } from './report/run.js';
export { sentenceOf } from './report/sentence.js';
export { checkSteckbrief, severityOf } from './rules/check.js';
export { ruleOf, rules } from './rules/index.js';
export type { Rule, Sentence, Subject } from './rules/rule.js';
