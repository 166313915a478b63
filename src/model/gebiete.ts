import { type Gebiet, oncePer } from './leitfaden.js';

/** Every name by which a city calls its areas, aliases too, with the name that counts. */
export const gebietsnamen = oncePer((gebiete: readonly Gebiet[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const pending = [...gebiete];
  for (let gebiet = pending.shift(); gebiet; gebiet = pending.shift()) {
    for (const name of [gebiet.name, ...gebiet.aliase]) names.set(name, gebiet.name);
    pending.push(...gebiet.teile);
  }
  return names;
});
