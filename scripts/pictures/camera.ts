import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { drawPage, type Drawing } from './paper';
import { shrink } from './small-png';

/** Where pictures go and how they are drawn. */
export interface Album {
  /** Folder of the pictures. */
  pictures: string;
  /** Folder for what is made on the way. */
  work: string;
  /** Writes figures of printed sheets, such as `id-ID`. */
  locale: string;
}

/** Takes pictures of a page as it stands and of printed paper; remembers their names. */
export function camera(page: Page, { pictures, work, locale }: Album) {
  const taken: string[] = [];

  async function screen(name: string): Promise<void> {
    await page.screenshot({ path: join(pictures, name) });
    shrink(join(pictures, name));
    taken.push(name);
  }

  function paper(name: string, file: string, { number = 1, dpi = 76 } = {}): void {
    const drawing: Drawing = { file, picture: join(pictures, name), work, locale, page: number, dpi };
    drawPage(drawing);
    shrink(join(pictures, name), { trim: true });
    taken.push(name);
  }

  return { taken, screen, paper };
}
