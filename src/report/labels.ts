import type { Severity } from '../base/diagnostic.js';

/** What the severities are called. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  hint: 'Hinweis',
};
