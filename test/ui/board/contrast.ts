import type { Page } from 'playwright-core';

export interface SeenText {
  text: string;
  /** Pixels. */
  size: number;
  bold: boolean;
  /** WCAG contrast of the text with the nearest opaque ground behind it. */
  contrast: number;
}

/** Every text that can be seen, with its size and contrast, measured in the browser. */
export function seenTexts(page: Page): Promise<SeenText[]> {
  return page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      for (let current = element; current; current = current.parentElement) {
        const colour = getComputedStyle(current).backgroundColor;
        if ((channels(colour)[3] ?? 1) === 1) return colour;
      }
      return 'rgb(255, 255, 255)';
    };
    const seen: SeenText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!parent || text === '' || parent.closest('script, style') || !parent.checkVisibility()) continue;
      const style = getComputedStyle(parent);
      const levels = [luminance(style.color), luminance(groundOf(parent))].sort((a, b) => b - a);
      seen.push({
        text,
        size: parseFloat(style.fontSize),
        bold: Number(style.fontWeight) >= 700,
        contrast: ((levels[0] ?? 0) + 0.05) / ((levels[1] ?? 0) + 0.05),
      });
    }
    return seen;
  });
}

/** Texts that are cut: outside the window, or larger than a box that hides what runs over. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!parent || text === '' || parent.closest('script, style') || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let left = 0;
      let top = 0;
      let right = innerWidth;
      let bottom = innerHeight;
      for (let current: Element | null = parent; current; current = current.parentElement) {
        if (getComputedStyle(current).overflowX === 'visible') continue;
        const box = current.getBoundingClientRect();
        left = Math.max(left, box.left);
        top = Math.max(top, box.top);
        right = Math.min(right, box.right);
        bottom = Math.min(bottom, box.bottom);
      }
      const outside = [...range.getClientRects()].some(
        (box) => box.left < left - 1 || box.top < top - 1 || box.right > right + 1 || box.bottom > bottom + 1,
      );
      if (outside) cut.push(text);
    }
    return cut;
  });
}
