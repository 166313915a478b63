// What a clerk can spoil. Each entry takes the parts of one file and spoils one thing; `level` says who should find it.
import { F, HEAD } from './words.mjs';
import { raw } from './yaml.mjs';

export const DEFECTS = {
  'kontakt-fehlt': {
    level: 'schema',
    on: (d) => {
      delete d.fm[F.contact];
    },
  },
  'bezeichnung-leer': {
    level: 'schema',
    on: (d) => {
      d.fm[F.title] = '';
    },
  },
  'unbekanntes-feld': {
    level: 'schema',
    on: (d) => {
      d.rename = [F.summary, F.summary.replace('be', 'eb')];
    },
  },
  'kriterium-kein-wahrheitswert': {
    level: 'schema',
    on: (d) => {
      d.fm[F.criteria][F.crit[1]] = 'X';
    },
  },
  'kriterium-fehlt': {
    level: 'schema',
    on: (d) => {
      delete d.fm[F.criteria][F.crit[3]];
    },
  },
  'datum-gibt-es-nicht': {
    level: 'schema',
    on: (d) => {
      d.fm[F.updated] = raw('2024-02-31');
    },
  },
  'datum-deutsch': {
    level: 'schema',
    on: (d) => {
      d.fm[F.updated] = raw('29.07.2022');
    },
  },
  'email-kaputt': {
    level: 'schema',
    on: (d) => {
      d.fm[F.contact][F.email] = 'amt61(at)brueckenfelde.example';
    },
  },
  'beschlussnummer-kaputt': {
    level: 'schema',
    on: (d) => {
      d.fm[F.decisions] = ['20221/BV/19-90'];
    },
  },
  'stand-unbekannt': {
    level: 'schema',
    on: (d) => {
      d.fm[F.state] = 'läuft irgendwie';
    },
  },
  'stadtteil-unbekannt': {
    level: 'regel',
    on: (d) => {
      d.fm[F.category][F.districts] = ['Lindenhohe'];
    },
  },
  'zu-wenig-kriterien': {
    level: 'regel',
    on: (d) => {
      d.fm[F.participation] = { [F.planned]: false, [F.reason]: 'Es gibt keinen Spielraum.' };
      F.crit.forEach((c, i) => {
        d.fm[F.criteria][c] = i === 1;
      });
    },
  },
  'widerspruch-beteiligung': {
    level: 'regel',
    on: (d) => {
      d.fm[F.participation][F.planned] = true;
      d.fm[F.criteria][F.crit[0]] = false;
      F.crit.slice(1).forEach((c) => {
        d.fm[F.criteria][c] = true;
      });
    },
  },
  'abschnitt-fehlt': {
    level: 'text',
    on: (d) => {
      d.body = d.body.replace(HEAD.description, '## Sonstiges');
    },
  },
  'html-im-text': {
    level: 'text',
    on: (d) => {
      d.body += '\n<script>alert("x")</script>\n\n<p style="color:red" onclick="x()">Achtung</p>\n';
    },
  },
  'verbotener-link': {
    level: 'text',
    on: (d) => {
      d.body += '\n[Hier klicken](javascript:alert(1))\n';
    },
  },
  'yaml-doppelpunkt': {
    level: 'yaml',
    on: (d) => {
      d.fm[F.summary] = raw('Ziel: eine Stadt, in der: alle mitreden');
    },
  },
  'yaml-tabulator': {
    level: 'yaml',
    on: (d) => {
      d.text = (t) => t.replace(`\n  ${F.office}:`, `\n\t${F.office}:`);
    },
  },
  'yaml-anfuehrung-offen': {
    level: 'yaml',
    on: (d) => {
      d.fm[F.cost] = raw('"250.000 Euro');
    },
  },
  'yaml-feld-doppelt': {
    level: 'yaml',
    on: (d) => {
      d.text = (t) => t.replace(`\n${F.updated}:`, `\n${F.state}: in Planung\n${F.updated}:`);
    },
  },
  'kopf-nicht-geschlossen': {
    level: 'kopf',
    on: (d) => {
      d.text = (t) => t.replace(/\n---\n/, '\n');
    },
  },
  'kopf-fehlt': {
    level: 'kopf',
    on: (d) => {
      d.text = (t) => t.slice(t.indexOf('\n---\n') + 5).trimStart();
    },
  },
  'windows-1252': {
    level: 'datei',
    on: (d) => {
      d.latin1 = true;
    },
  },
};
