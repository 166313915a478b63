import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';

const isLetter = (code: Code): boolean =>
  code !== null && code > 0 && /\p{L}/u.test(String.fromCharCode(code));

/**
 * One star with a letter on each side is a letter, as in "Einwohner*innen": it opens no emphasis.
 * It is consumed as plain data, so columns stay as they are; `*kursiv*`, `**fett**` and lists are not touched.
 */
const starBetweenLetters: Construct = {
  name: 'starBetweenLetters',
  tokenize(this: TokenizeContext, effects, ok, nok): State {
    const { previous } = this;
    const afterStar: State = (code) => {
      if (!isLetter(code)) return nok(code);
      effects.exit('data');
      return ok(code);
    };
    return (code) => {
      if (!isLetter(previous)) return nok(code);
      effects.enter('data');
      effects.consume(code);
      return afterStar;
    };
  },
};

/** A micromark extension; it must come before CommonMark's own attention construct, which is the default. */
export const genderStar: Extension = { text: { 42: starBetweenLetters } };
