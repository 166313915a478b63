import { byText } from '../../base/order.js';
import { beteiligungGeplant } from '../../model/mitmachen.js';
import { istOffen } from '../../model/reihenfolge.js';
import type { Vorhaben, Vorhabenliste } from '../../model/vorhabenliste.js';
import { titelOf } from '../blatt.js';
import { contentOf, tag } from '../content.js';
import { antwortMitAllem } from '../mitmachen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { mailtoUrl } from '../url.js';
import { bereiche, pagePath, seite, wurzelOf } from './seite.js';
import type { Site } from './site.js';
import { piece, verweis } from './stuecke.js';

const { path } = bereiche.mitmachen;

const kurz = ({ steckbrief }: Vorhaben) => ({
  adresse: wurzelOf(path) + pagePath(steckbrief.id),
  bezeichnung: titelOf(steckbrief),
});

/** With the answer and how to take part. */
const ausfuehrlich = (liste: Vorhabenliste) => (vorhaben: Vorhaben) => {
  const { satz, content } = antwortMitAllem(vorhaben, liste);
  return { ...kurz(vorhaben), art: vorhaben.mitmachen.antwort, satz, wie: piece(content) };
};

/** Where participation can still be proposed, what closes first at the top. */
const anregbar = (laufend: readonly Vorhaben[]) =>
  laufend
    .flatMap((vorhaben) => {
      const window = vorhaben.vorschlaege;
      return window?.lage === 'offen' ? [{ ...kurz(vorhaben), bis: window.bis }] : [];
    })
    .sort((a, b) => byText(a.bis, b.bis))
    .map(({ bis, ...rest }) => ({ ...rest, bis: `bis ${tag(bis)}` }));

/** All ways to take part: now, later, planned without a date, and how to ask for it. */
export function mitmachenPage({ rahmen, liste, laufend }: Site): OutputFile {
  const { vorschlaege } = liste.leitfaden;
  const isPlanned = ({ mitmachen, steckbrief, leitfaden }: Vorhaben): boolean =>
    mitmachen.antwort === 'unbekannt' && beteiligungGeplant(steckbrief, leitfaden) === true;
  const open = anregbar(laufend);
  const page = {
    ...seite(rahmen, { path, titel: 'Mitmachen' }),
    jetzt: laufend.filter(istOffen).map(ausfuehrlich(liste)),
    spaeter: laufend.filter(({ mitmachen }) => mitmachen.antwort === 'spaeter').map(ausfuehrlich(liste)),
    vorgesehen: laufend.filter(isPlanned).map(kurz),
    anregbar: open,
    anregenZeigen: vorschlaege !== undefined || open.length > 0 || rahmen.herausgeber?.email !== undefined,
    anregen: piece(contentOf(vorschlaege?.text)),
    anregenLink: vorschlaege?.link ? verweis('Beteiligung vorschlagen', vorschlaege.link) : false,
    post: rahmen.herausgeber?.email
      ? verweis(rahmen.herausgeber.email, mailtoUrl(rahmen.herausgeber.email))
      : false,
  };
  return { path, content: templates.mitmachen(page) };
}
