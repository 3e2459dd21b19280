import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Expectation } from './case';
import { unmet } from './expectation';
import { edited, observe, workbookOf, type Observed } from './observe';

const DATA = join(__dirname, 'data');

const topics = readdirSync(DATA).map((file): [topic: string, cases: Case[]] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(join(DATA, file), 'utf8')) as Case[],
]);

const missed = (expected: readonly Expectation[], seen: Observed): string[] =>
  expected.map((one) => unmet(one, seen)).filter((got) => got !== null);

test('no two cases share a name', () => {
  const ids = topics.flatMap(([, cases]) => cases.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

/** Small workbooks as offices have them, run through the command and the built bundle, with what must come out of each. */
describe.each(topics)('%s', (_, cases) => {
  test.each(cases.map((one): [string, string, Case] => [one.id, one.title, one]))(
    '%s: %s',
    async (_id, _title, given) => {
      let seen = await observe(await workbookOf(given), given.args);
      expect(seen.terminal).not.toMatch(/\n\s+at .+\.[cm]?[jt]s:\d+/);
      expect(missed(given.expect, seen)).toEqual([]);
      for (const { edit = {}, args = given.args, expect: expected } of given.then ?? []) {
        if (seen.result === null) throw new Error('There is no result to go on with.');
        seen = await observe(await edited(seen.result, edit), args);
        expect(missed(expected, seen)).toEqual([]);
      }
    },
    120_000,
  );
});
