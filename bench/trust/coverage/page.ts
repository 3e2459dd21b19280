import type { Covered } from './modules';

const percent = ({ code, ran }: Covered): string => ((ran / code) * 100).toFixed(1);
const row = (name: string, covered: Covered): string =>
  `| ${name} | ${Math.round(covered.code / 1000)} | ${percent(covered)} |`;

const sumOf = (groups: readonly Covered[]): Covered => ({
  code: groups.reduce((sum, { code }) => sum + code, 0),
  ran: groups.reduce((sum, { ran }) => sum + ran, 0),
});

/** The section of the page of measured figures. */
export function coveragePage(groups: ReadonlyMap<string, Covered>, suites: number): string[] {
  const own = [...groups].filter(([name]) => name.startsWith('src'));
  const all = sumOf(own.map(([, covered]) => covered));
  return [
    `\`npm run coverage\` ran the ${suites} suites of \`test/contract\` that run the built bundle (those aside that only repeat a run with`,
    'something failing in it), and had V8 count which of its code ran, statement by statement. Code that two rooms of the bundle',
    `need stands in both and is counted in both. Of our own code ${percent(all)} % ran.`,
    '',
    '| Part of the bundle | Thousand characters | Ran, % |',
    '| --- | ---: | ---: |',
    ...own.map(([name, covered]) => row(`\`${name}\``, covered)),
    row('our own, all', all),
    ...[...groups].filter(([name]) => !name.startsWith('src')).map(([name, covered]) => row(name, covered)),
  ];
}
