/** The parts of the page in the order in which F6 walks through them. */
const REGIONS = ['#head', '#welcome', '#grid', '#sidebar', '.foot'];
const FOCUSABLE = 'button:not(:disabled), a[href], input, select, textarea, [tabindex="0"]';

const isSeen = (one: HTMLElement): boolean => one.offsetParent !== null || one.getClientRects().length > 0;

/** What takes the keyboard in a part: itself, or the first in it that can; none where it is not shown. */
function entryOf(region: HTMLElement): HTMLElement | undefined {
  if (!isSeen(region)) return undefined;
  return region.matches(FOCUSABLE) ? region : [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isSeen);
}

/** F6 leads the keyboard from the cells, where Tab walks from one to the next, to the other parts of the page and back. */
export function walkRegions(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (document.querySelector('dialog[open]')) return;
    const regions = REGIONS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
    const entries = regions.map(entryOf);
    const here = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const start = here < 0 && step < 0 ? 0 : here;
    const next = regions.map((_, index) => entries[(start + step * (index + 1) + 2 * regions.length) % regions.length]);
    next.find((entry) => entry !== undefined)?.focus();
  });
}
