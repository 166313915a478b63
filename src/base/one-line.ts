/** Whether a text is of one line. Line ends around it do not count: a YAML block of one line ends with one. */
export const isOneLine = (text: string): boolean => !text.trim().includes('\n');
