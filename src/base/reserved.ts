/** Names that Windows keeps for devices, so that no file and no folder can have them; in small letters. */
export const isReservedName = (name: string): boolean => /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(name);
