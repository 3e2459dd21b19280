import { coveredGroups, groupOf, modulesOf, neverRun } from '../../../bench/trust/coverage/modules';
import { coveragePage } from '../../../bench/trust/coverage/page';
import { markRun, spansOf } from '../../../bench/trust/coverage/ranges';

const range = (startOffset: number, endOffset: number, count: number) => ({ startOffset, endOffset, count });

test('what is inside a function says more exactly what ran, and what ran once has run', () => {
  const ran = new Uint8Array(10);
  markRun(ran, [{ ranges: [range(0, 10, 1), range(2, 4, 0)] }, { ranges: [range(6, 9, 0)] }]);
  expect(spansOf(ran)).toEqual([
    [0, 2],
    [4, 6],
    [9, 10],
  ]);
  markRun(ran, [{ ranges: [range(0, 10, 0), range(3, 5, 2)] }]);
  expect(spansOf(ran)).toEqual([
    [0, 2],
    [3, 6],
    [9, 10],
  ]);
  expect(spansOf(new Uint8Array(3))).toEqual([]);
});

const bundle = `
  // src/domain/a/b/one.ts
  function whole(x) {
    return x;
  }
  // node_modules/@who/what/file.js
  function theirs() {
  }
  // src/domain/a/two.ts
  function other2() {
    never();
  }
`;

test('the bundle is told of by the files in it', () => {
  expect(modulesOf(bundle).map(({ file }) => groupOf(file))).toEqual([
    'src/domain/a',
    'library @who/what',
    'src/domain/a',
  ]);
  const end = bundle.indexOf('  // node_modules');
  expect([...coveredGroups(bundle, [[0, end]])]).toEqual([
    ['library @who/what', { code: 'functiontheirs(){}'.length, ran: 0 }],
    [
      'src/domain/a',
      {
        code: 'functionwhole(x){returnx;}functionother2(){never();}'.length,
        ran: 'functionwhole(x){returnx;}'.length,
      },
    ],
  ]);
  expect(neverRun(bundle, [[0, end]])).toEqual(['src/domain/a/two.ts: other']);
});

test('the page sums up our own code without the libraries', () => {
  const lines = coveragePage(
    new Map([
      ['library fflate', { code: 9000, ran: 0 }],
      ['src/a', { code: 3000, ran: 3000 }],
      ['src/b', { code: 1000, ran: 0 }],
    ]),
    2,
  );
  expect(lines).toContain('| our own, all | 4 | 75.0 |');
  expect(lines).toContain('| `src/b` | 1 | 0.0 |');
  expect(lines.at(-1)).toBe('| library fflate | 9 | 0.0 |');
});
