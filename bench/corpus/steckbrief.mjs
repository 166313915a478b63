// One Steckbrief of the corpus: file number i depends on the seed and on i alone.
import { DEFECTS } from './defects.mjs';
import {
  AIM,
  BACK,
  COMMITTEES,
  COSTS,
  DECISION_BODIES,
  DETAIL,
  DISTRICTS,
  F,
  HEAD,
  INTENSITIES,
  KINDS,
  LATITUDES,
  LINKS,
  MORE,
  OFFICES,
  STATEB,
  STATES,
  STEPS,
  TOPICS,
  WHAT,
  WHO,
} from './words.mjs';
import { raw, wrap, yaml } from './yaml.mjs';

function dice(seed) {
  // mulberry32
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const hash = (s, i) => {
  let h = 2166136261 ^ Math.imul(s, 0x9e3779b1);
  for (const b of [i & 255, (i >> 8) & 255, (i >> 16) & 255, 77]) h = Math.imul(h ^ b, 16777619);
  return h >>> 0;
};

export function steckbrief(seed, i, brokenShare = 0, mixed = false) {
  const r = dice(hash(seed, i));
  const int = (n) => Math.floor(r() * n);
  const pick = (a) => a[int(a.length)];
  const some = (a, n) => {
    const p = a.slice();
    const out = [];
    while (out.length < n && p.length) out.push(p.splice(int(p.length), 1)[0]);
    return out;
  };
  const chance = (p) => r() < p;

  const [verb, things] = pick(WHAT);
  const thing = pick(things);
  const districts = chance(0.12) ? [] : some(DISTRICTS, 1 + int(chance(0.2) ? 4 : 2));
  const d = districts[0] ?? 'der Gesamtstadt';
  const d2 = districts[1] ?? pick(DISTRICTS);
  const y = 2023 + int(6);
  const [office, mailbox, dep] = pick(OFFICES);
  const esc = (s) => s.replace(/\*innen/g, '\\*innen');
  const fill = (s) =>
    s
      .replace('{d}', d)
      .replace('{d2}', d2)
      .replace('{w}', () => pick(WHO))
      .replace('{c}', () => pick(COMMITTEES))
      .replace('{y0}', String(y - 2 - int(3)))
      .replace('{y}', String(y));
  const title = `${verb} ${thing}${districts.length ? ` in ${d}` : ''} (Abschnitt ${i + 1})`;
  const planned = chance(0.7);
  const decision = () => `${2015 + int(10)}/${pick(DECISION_BODIES)}/${String(1000 + int(8999))}`;
  const decisions = Array.from({ length: 1 + int(4) }, decision);
  const stateAt = int(STATES.length);

  const crit = {};
  F.crit.forEach((c) => {
    crit[c] = chance(0.45);
  });
  crit[F.crit[0]] = planned;
  for (let k = 1; Object.values(crit).filter(Boolean).length < 2; k++)
    crit[F.crit[1 + ((int(4) + k) % 4)]] = true;

  const stepCount = 2 + int(5);
  const stepWords = some(STEPS, stepCount).sort((a, b) => STEPS.indexOf(a) - STEPS.indexOf(b));
  const fm = {
    [F.title]: title,
    [F.summary]: fill(pick(AIM)),
    [F.decisions]: decisions,
    [F.state]: STATES[stateAt],
    [F.steps]: stepWords.map((s, k) =>
      chance(0.6)
        ? `${s} (${['Frühjahr', 'Herbst', '1. Quartal', '4. Quartal', 'voraussichtlich'][int(5)]} ${y - 1 + Math.floor(k / 2)})`
        : s,
    ),
    [F.cost]: pick(COSTS).replace('{y}', String(y)),
    [F.category]: { [F.districts]: districts, [F.topics]: some(TOPICS, 1 + int(3)) },
    [F.participation]: planned
      ? {
          [F.planned]: true,
          [F.intensity]: pick(INTENSITIES),
          [F.latitude]: pick(LATITUDES),
          [F.period]: `${pick(['Frühjahr', 'Sommer', 'Herbst'])} ${y} bis ${pick(['Frühjahr', 'Sommer', 'Herbst'])} ${y + 1}`,
          [F.kinds]: some(KINDS, 1 + int(4)),
        }
      : { [F.planned]: false, [F.reason]: 'Ort und Umfang sind durch Vorschriften bestimmt.' },
    [F.contact]: {
      [F.office]: office,
      [F.email]: `${mailbox}@brueckenfelde.example`,
      [F.phone]: `030 23125-${dep[0]}${String(10 + int(89))}`,
    },
    [F.more]: pick(MORE),
    [F.updated]: raw(
      `${2021 + int(5)}-${String(1 + int(12)).padStart(2, '0')}-${String(1 + int(28)).padStart(2, '0')}`,
    ),
    ...(STATES[stateAt] === 'abgeschlossen'
      ? { [F.ended]: { [F.endReason]: 'Umsetzung abgeschlossen' } }
      : {}),
    [F.criteria]: crit,
  };

  // the rich text
  const para = (n) =>
    some([...BACK, ...DETAIL], n)
      .map(fill)
      .map((s) =>
        chance(0.12)
          ? s.replace(/(\p{L}{7,}) (\p{L}{4,})/u, '**$1 $2**')
          : chance(0.08)
            ? `*${s.replace(/\*/g, '')}*`
            : s,
      )
      .join(' ');
  const link = () => {
    const [t, u] = pick(LINKS);
    return `[${t}](${u}${decisions[0].replaceAll('/', '-')})`;
  };
  let b = `${HEAD.description}\n\n${wrap(`${fill(pick(AIM))} ${para(3)}`, 110).join('\n')}\n\n`;
  for (let k = 0, n = 1 + int(3); k < n; k++) b += `${wrap(para(2 + int(3)), 110).join('\n')}\n\n`;
  if (chance(0.7)) {
    b += `Folgende Schwerpunkte werden bearbeitet:\n\n`;
    some(DETAIL, 3 + int(3)).forEach((s, k) => {
      b += `${k + 1}. ${fill(s)}\n`;
    });
    b += '\n';
  }
  if (chance(0.5)) {
    b += `Besonders angesprochen sind:\n\n`;
    some(WHO, 3 + int(3)).forEach((s) => {
      b += `- ${s}\n`;
    });
    b += '\n';
  }
  if (chance(0.3)) {
    b += `### Kosten und Zeitplan\n\n| Abschnitt | Zeitraum | Mittel in Euro |\n| --- | --- | ---: |\n`;
    stepWords.forEach((s, k) => {
      b += `| ${s} | ${y + Math.floor(k / 2)} | ${(20 + int(900)).toLocaleString('de-DE')}.000 |\n`;
    });
    b += '\n';
  }
  if (chance(0.6)) b += `Weitere Unterlagen: ${link()}${chance(0.4) ? ` und ${link()}` : ''}.\n\n`;
  if (chance(0.2)) b += `> ${fill(pick(BACK))}\n\n`;
  b += `${HEAD.progress}\n\n${wrap([fill(pick(STATEB)), fill(pick(STATEB)), fill(pick(DETAIL))].join(' '), 110).join('\n')}\n`;
  if (chance(0.4)) {
    b += '\n';
    stepWords.forEach((s, k) => {
      b += `${k + 1}. ${s}${chance(0.3) ? `\n   - ${fill(pick(DETAIL))}` : ''}\n`;
    });
  }
  b = esc(b); // „Einwohner*innen“: two unescaped asterisks in one paragraph would become emphasis in Markdown

  const doc = { fm, body: b, text: (t) => t, latin1: false, rename: null };
  let defect = null;
  if (r() < brokenShare) {
    defect = pick(Object.keys(DEFECTS));
    DEFECTS[defect].on(doc);
  }
  if (doc.rename)
    doc.fm = Object.fromEntries(
      Object.entries(doc.fm).map(([k, v]) => [k === doc.rename[0] ? doc.rename[1] : k, v]),
    );
  let text = doc.text(`---\n${yaml(doc.fm)}---\n\n${doc.body}`);
  if (mixed && !defect) {
    const x = r();
    if (x < 0.02) text = text.replaceAll('\n', '\r\n');
    else if (x < 0.03) text = `\ufeff${text}`;
  }
  const slug = title
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return {
    name: `${String(i + 1).padStart(5, '0')}-${slug}.md`,
    text: doc.latin1 ? Buffer.from(text.replace(/[„“–]/g, '"'), 'latin1') : text,
    defect,
    criteria: Object.values(fm[F.criteria]).filter((v) => v === true).length,
  };
}
