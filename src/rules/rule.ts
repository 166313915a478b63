import type { Facts, Severity } from '../base/diagnostic.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Steckbrief } from '../model/steckbrief.js';

/** What is, and what to do next. Both are whole German sentences. */
export interface Sentence {
  readonly message: string;
  readonly help: string;
}

/** A heading of level 2, as a rule needs it. */
export interface SectionSeen {
  readonly id: string | undefined;
  readonly title: string;
  readonly start: number;
  readonly titleEnd: number;
  /** The text below it, up to the next heading of its level. */
  readonly content: string;
}

/** A line that was to be the heading of a section and is none. */
export interface AlmostSeen {
  readonly id: string;
  /** What is wrong with it. */
  readonly slip:
    | 'ohneLeerzeichen'
    | 'leerzeichen'
    | 'ebene'
    | 'zeichen'
    | 'zeile'
    | 'striche'
    | 'html'
    | 'aehnlich';
  /** The words that stand there, and those that were meant. */
  readonly title: string;
  readonly meant: string;
  /** Whether only signs are other ones. */
  readonly isSure: boolean;
  readonly start: number;
  readonly end: number;
}

/** What has become of a Steckbrief since the last edition of the list, if its content is another one now. */
export interface Geaendert {
  /** The name of the edition. */
  readonly ausgabe: string;
  /** The date that the Steckbrief had then. */
  readonly aktualisiert_am?: string;
}

/** What a rule looks at: one Steckbrief with the Leitfaden in force, on the Stichtag. */
export interface Subject {
  readonly steckbrief: Steckbrief;
  readonly leitfaden: Leitfaden;
  readonly stichtag: string;
  readonly sections: readonly SectionSeen[];
  readonly almost?: readonly AlmostSeen[];
  /** What stands before the first heading of level 2, from the first character of the body on. */
  readonly lead: string;
  /** The Markdown text below the header; ranges of the body are offsets in it. */
  readonly body: string;
  /** Left out if there is no edition to compare with, or nothing has changed. */
  readonly geaendert?: Geaendert;
  /** Whether something is written at a pointer, be it empty. */
  readonly isWritten: (pointer: string) => boolean;
  /** The words of the remark that stands where the answer should; empty if there is none. */
  readonly remarkAt: (pointer: string) => string;
}

/** What a rule about the Leitfaden itself looks at. */
export interface LeitfadenSeen {
  readonly leitfaden: Leitfaden;
  readonly stichtag: string;
  /** The severity that a rule has of its own; undefined if there is no such rule. */
  readonly stufeVon: (regel: string) => Severity | undefined;
}

/** Where a finding stands: at a JSON pointer of the header (its value, or its key), or at a range of the body. */
export type At =
  | { readonly pointer: string; readonly part?: 'value' | 'key' }
  | { readonly start: number; readonly end: number };

/** What a rule found: the key of a sentence with the facts for it, and where. */
export interface RuleFinding<K extends string = string, F = Facts> {
  readonly key: K;
  readonly facts: F;
  readonly at: At;
  /** What was probably meant by the word that stands there: the words of a text, not yet in quotes; several entries of a list. */
  readonly meant?: string | readonly string[];
  /** Whether it was certainly meant: every letter is right, only signs are other ones. */
  readonly isSure?: boolean;
}

/** Takes a finding. A rule calls it as often as it finds something; most never do. */
type Report<F> = (found: F) => void;

// biome-ignore lint/suspicious/noExplicitAny: each sentence names the type of its own facts; defineRule checks them
type Sentences = Readonly<Record<string, (facts: any) => Sentence>>;

/**
 * A thing that can be wrong, with its sentences. `check` is there only if it is found in the model; what the readers
 * find (encoding, YAML, schema) has sentences and a severity here, and its page beside it.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Whether the rule carries out what the Leitfaden demands: it weighs no more than the source of the Leitfaden. */
  readonly ausLeitfaden?: true;
  /** The sentences in German; another language is another table with the same keys. */
  readonly de: Sentences;
  readonly check?: (subject: Subject, report: Report<RuleFinding>) => void;
  /** There only if it is found in a Leitfaden that is right by its shape, but questionable. */
  readonly look?: (seen: LeitfadenSeen, report: Report<RuleFinding>) => void;
  /** Keys of sentences that the readers say: without the value a part cannot be read, and no city can allow that. */
  readonly fest?: readonly string[];
}

type FindingOf<M extends Sentences> = {
  [K in keyof M & string]: RuleFinding<K, Parameters<M[K]>[0]>;
}[keyof M & string];

/** Ties the findings of a rule to its sentences: a wrong key or a missing fact does not compile. */
export const defineRule = <const M extends Sentences>(
  rule: Omit<Rule, 'check' | 'look'> & {
    readonly de: M;
    readonly check?: (subject: Subject, report: Report<FindingOf<M>>) => void;
    readonly look?: (seen: LeitfadenSeen, report: Report<FindingOf<M>>) => void;
  },
): Rule => rule as Rule;
