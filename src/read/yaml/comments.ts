import { Lexer } from 'yaml';
import type { Source } from '../source.js';
import { isVermerk } from '../vermerk/words.js';

/** Words that YAML takes for a comment, for a blank stands before the `#`, with their offsets in the file. */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing else stands on its line. */
  readonly isAlone: boolean;
}

/** Comments by their line; a line has no more than one. */
export type Comments = ReadonlyMap<number, Comment>;

/** The lexer's signs that have no length in the text: a document, a scalar, an error in brackets. */
const isMark = (lexeme: string): boolean => lexeme === '\x02' || lexeme === '\x1f' || lexeme === '\x18';

/**
 * The comments in which a `#` touches a word: `Haltestelle #3`. What begins with `# ` is a comment, and so is a line of
 * its own at the left margin, or one that was an entry (`  #telefon: …`).
 */
export function touchingComments(text: string, source: Source, offset: number): Comments {
  const comments = new Map<number, Comment>();
  if (!/[ \t]#[^\s#]/.test(text)) return comments;
  let at = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (isMark(lexeme) && text.charAt(at) !== lexeme) {
      isScalar = lexeme === '\x1f';
      continue;
    }
    if (!isScalar && /^#[^\s#]/.test(lexeme) && !isVermerk(lexeme)) {
      const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
      const isAlone = before.trim() === '';
      if (!isAlone || (before !== '' && !/^#\s*[\p{L}\d_-]+:/u.test(lexeme))) {
        const start = offset + at;
        const words = lexeme.trimEnd();
        comments.set(source.place(start, start).line, {
          text: words,
          start,
          end: start + words.length,
          isAlone,
        });
      }
    }
    isScalar = false;
    at += lexeme.length;
  }
  return comments;
}
