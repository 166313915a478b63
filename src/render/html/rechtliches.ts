import type { PhrasingContent, RootContent } from 'mdast';
import type { Barrierefreiheitserklaerung, Datenschutzhinweise } from '../../model/einstellungen.js';
import type { Vorhabenliste } from '../../model/vorhabenliste.js';
import { contentOf, tag } from '../content.js';
import { type Content, link, list, paragraph, plainText, text } from '../nodes.js';
import { htmlOf } from '../prose.js';
import { type Rahmen, type Rechtliches, rechtliches, titelVon } from '../rahmen.js';
import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { mailtoUrl, telUrl } from '../url.js';
import { seite } from './seite.js';
import { piece } from './stuecke.js';

/** A part of a page; the words before the first heading have none. */
interface Teil {
  readonly titel?: string;
  readonly content: Content;
}

const line = (name: string, words: string | undefined, address: string | undefined): Content =>
  words === undefined ? [] : [paragraph(text(`${name}: `), link(address, words))];

const inLines = (part: PhrasingContent): PhrasingContent[] =>
  part.type === 'text'
    ? part.value
        .split('\n')
        .flatMap((words, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), text(words)])
    : [part];

/** Lines stay lines: an address is typed like that, and Markdown would join them. */
const withLines = (content: Content): Content =>
  content.map((node) => (node.type === 'paragraph' ? paragraph(...node.children.flatMap(inLines)) : node));

/** A text in parts, each below a heading of its own: pages go down one level at a time. */
function teileAus(content: Content): readonly Teil[] {
  const teile: { titel?: string; content: RootContent[] }[] = [{ content: [] }];
  for (const node of content) {
    if (node.type !== 'heading') teile.at(-1)?.content.push(node);
    else if (node.depth === 1) teile.push({ titel: plainText(node.children), content: [] });
    else teile.at(-1)?.content.push({ ...node, depth: (node.depth - 1) as 1 });
  }
  return teile;
}

/**
 * What is true of the files that `render` writes, whatever the city adds: no cookie, no script, nothing from elsewhere.
 * It says nothing about the server, which is the city's to tell.
 */
const technik: Teil = {
  titel: 'Technik dieser Seiten',
  content: contentOf(
    [
      'Diese Seiten setzen keine Cookies. Sie enthalten keine Skripte und keine Zählung von Zugriffen.',
      'Beim Lesen lädt Ihr Browser nichts von anderen Anbietern: Texte, Bilder und Gestaltung kommen von derselben Adresse wie die Seite.',
      'Verweise auf andere Seiten öffnen sich erst, wenn Sie sie auswählen.',
    ].join('\n\n'),
  ),
};

const datenschutzTeile = (given: Datenschutzhinweise): readonly Teil[] => [
  ...teileAus(contentOf(given.text)),
  ...(given.technik === true ? [technik] : []),
];

/** The parts in the order of the model statement, annex of Commission Implementing Decision (EU) 2018/1523. */
function erklaerungTeile(given: Barrierefreiheitserklaerung, geltung: string): readonly Teil[] {
  const { vereinbarkeit, maengel = [], stand, pruefung, ueberprueft, kontakt, durchsetzung } = given;
  const days = [
    `Diese Erklärung wurde am ${tag(stand)} erstellt.`,
    ...(ueberprueft === undefined ? [] : [`Sie wurde zuletzt am ${tag(ueberprueft)} überprüft.`]),
  ];
  return [
    { content: [paragraph(text(geltung))] },
    { titel: 'Stand der Vereinbarkeit mit den Anforderungen', content: contentOf(vereinbarkeit) },
    ...(maengel.length > 0
      ? [{ titel: 'Nicht barrierefreie Inhalte', content: [list(maengel.map(contentOf))] }]
      : []),
    {
      titel: 'Erstellung dieser Erklärung',
      content: [paragraph(text(days.join(' '))), ...contentOf(pruefung)],
    },
    {
      titel: 'Barrieren melden',
      content: [
        paragraph(text('Sind Sie auf eine Barriere gestoßen? Dann melden Sie sich bitte:')),
        ...(kontakt.name === undefined ? [] : [paragraph(text(kontakt.name))]),
        ...line('E-Mail', kontakt.email, mailtoUrl(kontakt.email)),
        ...line('Telefon', kontakt.telefon, kontakt.telefon && telUrl(kontakt.telefon)),
        ...line('Formular', kontakt.link, kontakt.link),
      ],
    },
    {
      titel: 'Durchsetzungsverfahren',
      content: [
        paragraph(text('Hilft die Antwort nicht weiter, dann können Sie sich an diese Stelle wenden:')),
        paragraph(link(durchsetzung.link, durchsetzung.name)),
        ...line('E-Mail', durchsetzung.email, durchsetzung.email && mailtoUrl(durchsetzung.email)),
        ...contentOf(durchsetzung.text),
      ],
    },
  ];
}

function teileOf(name: Rechtliches, { einstellungen }: Vorhabenliste, rahmen: Rahmen): readonly Teil[] {
  const { impressum, datenschutz, barrierefreiheit, adresse } = einstellungen;
  if (name === 'impressum' && typeof impressum === 'object')
    return teileAus(withLines(contentOf(impressum.text)));
  if (name === 'datenschutz' && typeof datenschutz === 'object') return datenschutzTeile(datenschutz);
  if (name === 'barrierefreiheit' && typeof barrierefreiheit === 'object') {
    const geltung = `Diese Erklärung gilt für „${rahmen.titel}“${adresse === undefined ? '' : `, ${adresse}`}.`;
    return erklaerungTeile(barrierefreiheit, geltung);
  }
  return [];
}

/** The pages that the city has typed in `vorhaben.yaml`: imprint, privacy, accessibility. */
export function* legalPages(rahmen: Rahmen, liste: Vorhabenliste): Iterable<OutputFile> {
  for (const name of rechtliches) {
    const teile = teileOf(name, liste, rahmen);
    if (teile.length === 0) continue;
    const path = `${name}/index.html`;
    const page = {
      ...seite(rahmen, { path, titel: titelVon[name] }),
      ueberschrift: titelVon[name],
      anfang: piece(teile.flatMap(({ titel, content }) => (titel === undefined ? content : []))),
      teile: teile.flatMap(({ titel, content }) =>
        titel === undefined ? [] : [{ titel, html: htmlOf(content) }],
      ),
    };
    yield { path, content: templates.rechtliches(page) };
  }
}
