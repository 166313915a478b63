// YAML as a careful person writes it.

class Raw {
  constructor(t) {
    this.t = t;
  }
}
export const raw = (t) => new Raw(t);
function scalar(v) {
  if (v instanceof Raw) return v.t;
  if (typeof v === 'boolean' || typeof v === 'number') return String(v);
  if (v === '') return "''";
  if (/^[\s\-?:,[\]{}#&*!|>'"%@`~]|: |:$| #|\s$|^(true|false|null|yes|no|on|off|ja|nein)$|^[\d.+-]/i.test(v))
    return v.includes("'") ? JSON.stringify(v) : `'${v}'`;
  return v;
}
export function yaml(o, ind = '') {
  let out = '';
  for (const [k, v] of Object.entries(o)) {
    if (Array.isArray(v))
      out += v.length
        ? `${ind}${k}:\n${v.map((x) => `${ind}  - ${scalar(x)}\n`).join('')}`
        : `${ind}${k}: []\n`;
    else if (v && typeof v === 'object' && !(v instanceof Raw)) out += `${ind}${k}:\n${yaml(v, `${ind}  `)}`;
    else if (typeof v === 'string' && v.length > 100)
      out += `${ind}${k}: >-\n${wrap(v, 96)
        .map((l) => `${ind}  ${l}\n`)
        .join('')}`;
    else out += `${ind}${k}: ${scalar(v)}\n`;
  }
  return out;
}
export function wrap(s, w) {
  const out = [];
  let l = '';
  for (const x of s.split(' ')) {
    if (l && l.length + x.length + 1 > w) {
      out.push(l);
      l = x;
    } else l = l ? `${l} ${x}` : x;
  }
  if (l) out.push(l);
  return out;
}
