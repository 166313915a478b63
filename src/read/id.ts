import { type Finding, fileStart } from '../base/diagnostic.js';
import { slug } from '../base/fold.js';
import { isReservedName } from '../base/reserved.js';
import { isNamedAsSteckbrief, meantName } from './file-name.js';
import { finding } from './finding.js';

/** Names that an address or a Windows disk has already given away. */
const isTaken = (id: string): boolean => id === 'index' || isReservedName(id);

/** A name that is an id already. */
const usual = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a Steckbrief: its file's name. A name that is no id is folded, and the finding says into what. */
export function idOf(fileName: string): { readonly id: string; readonly findings: readonly Finding[] } {
  const meant = isNamedAsSteckbrief(fileName) ? undefined : meantName(fileName);
  const name = (meant ?? fileName).replace(/\.md$/i, '');
  const id = usual.test(name) && name.length <= 80 ? name : slug(name);
  const facts = { datei: fileName, id };
  if (id === '' || isTaken(id))
    return {
      id,
      findings: [finding('dateiname-gesperrt', id === '' ? 'leer' : 'gesperrt', facts, fileStart)],
    };
  if (id !== name || meant !== undefined)
    return { id, findings: [finding('dateiname-ungewoehnlich', 'gefaltet', facts, fileStart)] };
  return { id, findings: [] };
}
