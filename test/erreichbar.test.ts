// What a listing rule and classes can never say.
import { describe, expect, test } from '@jest/globals';
import { immerOderNie, nieErreicht, wirkungslos } from '../src/model/erreichbar.js';

const ids = ['a', 'b', 'c'];
const some = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);

describe('the parts of a rule that change nothing', () => {
  test.each([
    [{ eines: ['a', { alle: ['a', 'b'] }] }, ['/eines/1']],
    [{ eines: [{ alle: ['a', 'b'] }, 'a'] }, ['/eines/0']],
    [{ alle: ['a', { eines: ['a', 'b'] }] }, ['/alle/1']],
    [{ eines: ['a', 'b', 'a'] }, ['/eines/2']],
    [{ eines: ['a', { alle: ['a', 'b'] }, { alle: ['a', 'c'] }] }, ['/eines/1', '/eines/2']],
    [{ mindestens: 2, von: ['a', 'b', 'b'] }, ['/von/0']],
    [{ alle: ['c', { eines: ['a', { alle: ['b', 'c'] }] }] }, ['/alle/1/eines/1/alle/1']],
    [{ mindestens: 2, von: ['b', 'a', { alle: ['a'] }] }, ['/von/0']],
    [{ mindestens: 2, von: ['c', { alle: ['b'] }, 'c', 'b'] }, ['/von/0', '/von/1/alle/0']],
    [{ alle: [{ mindestens: 2, von: ['a', 'b', 'a'] }, 'b'] }, ['/alle/0/von/2']],
    [{ mindestens: 2, von: 'alle' as const }, []],
    [{ mindestens: 4, von: 'alle' as const }, []],
    [{ alle: ['a', { mindestens: 1, von: ['b', 'c'] }] }, []],
    ['a', []],
  ])('of %j are %j', (rule, places) => {
    expect(wirkungslos(rule, ids).map(({ at }) => at)).toEqual(places);
  });

  test.each([
    [12, ['/eines/12']],
    [13, []],
  ])('of %d criteria, one of them named twice, are %j: nobody tries every group of 13', (count, places) => {
    const named = some(count);
    expect(wirkungslos({ eines: [...named, 'k0'] }, named).map(({ at }) => at)).toEqual(places);
  });
});

test.each([
  [{ mindestens: 4, von: 'alle' as const }, ids, 'nie'],
  [{ mindestens: 0, von: 'alle' as const }, ids, 'immer'],
  [{ mindestens: 3, von: 'alle' as const }, ids, undefined],
  [{ mindestens: 13, von: 'alle' as const }, some(12), 'nie'],
  [{ mindestens: 14, von: 'alle' as const }, some(13), undefined],
])('%j of %j holds: %s', (rule, criteria, always) => {
  expect(immerOderNie(rule, criteria)).toBe(always);
});

test.each([
  ['a later class that is stricter', [{ wenn: 'a' }, { wenn: { alle: ['a', 'b'] } }, {}], [1]],
  ['what stands behind the class for all others', [{ wenn: 'a' }, {}, { wenn: 'b' }, {}], [2, 3]],
  ['none that some Vorhaben are in', [{ wenn: { alle: ['a', 'b'] } }, { wenn: 'a' }, {}], []],
  [
    'none where nobody tries every group of criteria',
    [{ wenn: { eines: some(13) } }, { wenn: 'k0' }, {}],
    [],
  ],
] as const)('of classes nobody reaches %s', (_, klassen, indexes) => {
  expect(nieErreicht(klassen, some(13))).toEqual(indexes);
});
