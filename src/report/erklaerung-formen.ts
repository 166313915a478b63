/** How the explanation of a Steckbrief can be printed. */
export const erklaerungFormen = ['text', 'json'] as const;
