import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, by rule with the first place; `isCounted` by its weight. */
async function findings(
  page: Page | Frame,
  isCounted: (impact: unknown) => boolean,
  exclude: string[] = [],
): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((without) => {
    const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
    return axe.run({ include: [['html']], exclude: without.map((place) => [place]) });
  }, exclude);
  return violations
    .filter(({ impact }) => isCounted(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

/** What axe finds of serious or critical weight. */
export const weighty = (page: Page | Frame): Promise<string[]> =>
  findings(page, (impact) => impact === 'serious' || impact === 'critical');

/** What axe finds of any weight; what was looked at before may be left out, since hundreds of cells take it seconds. */
export const anything = (page: Page | Frame, without: string[] = []): Promise<string[]> =>
  findings(page, () => true, without);
