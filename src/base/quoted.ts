/** A text in the quotes of YAML that keep every character. It must not have a line end. */
export const quoted = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

/** A text as it stands in YAML wherever a text can stand: in quotes only if it is more than words. */
export const inYaml = (text: string): string =>
  /^[\p{L}\d][\p{L}\d_/.() –-]*$/u.test(text) && !/^null$/i.test(text) && text.trim() === text
    ? text
    : quoted(text);

/** A text as it is typed: in quotes only where YAML would read something else. */
export const asTyped = (text: string): string =>
  /: |:$| #|^["'[\]{},#&*!|>%@`?-]/.test(text) ? quoted(text) : text;
