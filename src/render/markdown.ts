import type { PhrasingContent, TableRow } from 'mdast';
import type { Vorhabenliste } from '../model/vorhabenliste.js';
import type { Teil } from './abschnitte.js';
import type { Begruendung } from './begruendung.js';
import { bildFiles } from './bilder.js';
import { type Blatt, blattOf } from './blatt.js';
import { gruppenOf } from './gruppen.js';
import { markdownOf } from './markdown-blocks.js';
import { inlineMarkdown } from './markdown-inline.js';
import { markdownText } from './markdown-text.js';
import { type Content, link, list, paragraph, strong, text } from './nodes.js';
import { type Quellensatz, quellenOf, type Rahmen, rahmenOf } from './rahmen.js';
import type { OutputFile, Renderer } from './renderer.js';
import { mailtoUrl, telUrl } from './url.js';

/** A text of the head. pandoc reads it as Markdown; JSON's strings are strings of YAML. */
const quoted = (value: string): string => JSON.stringify(markdownText(value));

/**
 * The head that pandoc reads. No `keywords`: pandoc's template for Typst stops at them. `geometry` is for LaTeX,
 * `margin` for Typst; each ignores the other's.
 */
const head = ({ titel, stadt, stand }: Rahmen): string =>
  [
    '---',
    `title: ${quoted(titel)}`,
    `subtitle: ${quoted(stadt)}`,
    `date: ${quoted(stand)}`,
    'lang: de-DE',
    'papersize: a4',
    'geometry: [top=22mm, bottom=24mm, left=25mm, right=20mm]',
    'margin: {x: 25mm, y: 22mm}',
    'documentclass: scrartcl',
    'classoption: [parskip=half]',
    'fontsize: 11pt',
    'colorlinks: true',
    'toc: true',
    'toc-title: Inhalt',
    'toc-depth: 2',
    '---',
  ].join('\n');

const heading = (level: number, title: string, id?: string): string =>
  `${'#'.repeat(level)} ${inlineMarkdown([text(title)], 'line').trim()}${id === undefined ? '' : ` {#${id}}`}`;

const row = (...cells: TableRow['children'][number]['children'][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

/** A cell has one line: what are paragraphs elsewhere stands one behind the other. */
const cellOf = (content: Content): PhrasingContent[] =>
  content.flatMap((node, index) =>
    node.type === 'paragraph' ? [...(index > 0 ? [text(' · ')] : []), ...node.children.map(inOneLine)] : [],
  );

const inOneLine = (node: PhrasingContent): PhrasingContent => (node.type === 'break' ? text(' · ') : node);

const blickTable = ({ blick }: Blatt): Content =>
  blick.length === 0
    ? []
    : [
        {
          type: 'table',
          children: [
            row([text('Angabe')], [text('Inhalt')]),
            ...blick.map(({ name, content }) => row([text(name)], cellOf(content))),
          ],
        },
      ];

function whyListed({ satz, einschaetzung, fassung, einleitung, auswahl, kriterien }: Begruendung): Content {
  const version = fassung === undefined ? [] : [paragraph(text(fassung))];
  if (kriterien.length === 0) return [paragraph(text(satz)), ...version];
  return [
    paragraph(text(satz)),
    { type: 'heading', depth: 1, children: [text(einschaetzung)] },
    ...version,
    ...(einleitung === '' ? [] : [paragraph(text(einleitung))]),
    ...(auswahl === undefined ? [] : [paragraph(text(auswahl))]),
    list(
      kriterien.map(({ wortlaut, antwort, begruendung: reason }) => [
        paragraph(strong(text(`${antwort}:`)), text(` ${wortlaut}`)),
        ...reason,
      ]),
    ),
  ];
}

const partLevel = 3;

function vorhabenText(blatt: Blatt): string {
  const { ende, begruendung } = blatt;
  const part = (title: string, content: Content): string =>
    content.length === 0 ? '' : `${heading(partLevel, title)}\n\n${markdownOf(content, partLevel)}`;
  const parts = (teile: readonly Teil[]): readonly string[] =>
    teile.map(({ titel, content }) => part(titel, content));
  return [
    heading(2, blatt.bezeichnung, blatt.id),
    ende === undefined ? '' : markdownOf([paragraph(strong(text(ende.satz))), ...ende.grund], 2),
    markdownOf(blatt.kurzbeschreibung, 2),
    blatt.stand === undefined ? '' : `${markdownText(blatt.stand)}.`,
    part('Kann ich mitmachen?', [paragraph(strong(text(blatt.antwort.satz))), ...blatt.antwort.content]),
    part('Auf einen Blick', blickTable(blatt)),
    ...parts(blatt.teile),
    begruendung === undefined ? '' : part('Warum steht das Vorhaben auf der Liste?', whyListed(begruendung)),
    ...parts(blatt.schluss),
  ]
    .filter((piece) => piece !== '')
    .join('\n\n');
}

function about({ herausgeber, lizenz, seiten, fehlt }: Rahmen, quellen: readonly Quellensatz[]): Content {
  const sender = herausgeber && [
    text(`Herausgegeben von: ${herausgeber.name}`),
    ...(herausgeber.email ? [text(', E-Mail: '), link(mailtoUrl(herausgeber.email), herausgeber.email)] : []),
    ...(herausgeber.telefon
      ? [text(', Telefon: '), link(telUrl(herausgeber.telefon), herausgeber.telefon)]
      : []),
  ];
  return [
    ...(fehlt
      ? [paragraph(text(`Vorschau: Dieses Dokument ist noch nicht zur Veröffentlichung fertig. ${fehlt}`))]
      : []),
    ...quellen.flatMap(({ satz, link: address }) => [
      paragraph(text(satz)),
      ...(address ? [paragraph(link(address, 'Zur Quelle'))] : []),
    ]),
    ...(sender ? [paragraph(...sender)] : []),
    ...(lizenz ? [paragraph(text('Lizenz der Texte und Daten: '), link(lizenz.url, lizenz.words))] : []),
    ...seiten.flatMap(({ words, url }) => (url === undefined ? [] : [paragraph(link(url, words))])),
  ];
}

function documentOf(liste: Vorhabenliste): string {
  const rahmen = rahmenOf(liste);
  const gruppen = gruppenOf(liste.vorhaben).flatMap(({ titel, vorhaben }) => [
    heading(1, titel),
    ...vorhaben.map((one) => vorhabenText(blattOf(one, liste))),
  ]);
  const last = about(rahmen, quellenOf(liste));
  return [
    head(rahmen),
    ...(gruppen.length > 0 ? gruppen : [markdownText('Zurzeit steht kein Vorhaben auf der Liste.')]),
    ...(last.length > 0 ? [heading(1, 'Über diese Liste'), markdownOf(last, 1)] : []),
  ].join('\n\n');
}

/** The whole list as one document for pandoc: `pandoc vorhabenliste.md -o vorhabenliste.pdf`. */
export const markdown: Renderer = {
  format: 'markdown',
  summary: 'Ein Dokument für pandoc, daraus wird PDF, Word oder EPUB',
  datei: {
    path: 'vorhabenliste.md',
    name: 'Markdown',
    zweck: 'Die ganze Liste als ein Text, zum Lesen, Drucken und Weiterverarbeiten.',
  },
  *render(liste): Iterable<OutputFile> {
    yield { path: 'vorhabenliste.md', content: `${documentOf(liste)}\n` };
    for (const one of liste.vorhaben) yield* bildFiles(one, () => blattOf(one, liste));
  },
};
