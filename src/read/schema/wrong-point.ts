import { isLatitude, isLongitude } from '../../base/degrees.js';

/** The point that a text with two numbers names, as the schema asks for it: longitude first (RFC 7946, 3.1.1). */
export function pointIn(text: string): string | undefined {
  const [, one = '', other = ''] =
    /^[^\d-]*(\d{1,2}[.,]\d{2,})°?\s*[NnBb]?[\s,;/|]+(?:[ONEL]\s*)?(\d{1,2}[.,]\d{2,})°?\s*[OoEeLl]?$/.exec(
      text,
    ) ?? [];
  const [first, second] = [one.replace(',', '.'), other.replace(',', '.')];
  if (isLatitude(Number(first)) && isLongitude(Number(second))) return `[${second}, ${first}]`;
  return isLongitude(Number(first)) && isLatitude(Number(second)) ? `[${first}, ${second}]` : undefined;
}
