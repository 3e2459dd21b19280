import type { BoardDeck, BoardScreen, BoardSlide, BoardView } from '../../../commands/board/board-page';
import { dayOf } from './clock';
import { put } from '../../shared/browser/elements';
import { slidesFor } from './for-day';
import { pagesOf, type Page } from './pages';
import { fillArea, isWhole, shiftStage, showPage } from './screen';
import { wordsOf } from './words';

/** How long a page stands: the base and what each row adds, in milliseconds. */
const STANDING = 9_000;
const PER_ROW = 1_500;

/** The rotation of pages on the screen. */
export interface Show {
  /** New data, another screen, another day or another size: pages are divided anew, the slide stays. */
  update(deck: BoardDeck, screen: BoardScreen, now: Date): void;
  step(by: number, now: Date): void;
  /** Goes on to the next page when its time has come. */
  tick(now: Date): void;
  pause(paused: boolean, now: Date): void;
  isPaused(): boolean;
}

/** The slides for a screen; one for staff shows the public ones where no others were made. */
export function viewOf(deck: BoardDeck, screen: BoardScreen): BoardView {
  return screen === 'staff' && deck.staff ? deck.staff : deck.public;
}

/** Divides a slide by trying it out in the area where it will stand. */
function divide(slide: BoardSlide, continued: string): Page[] {
  const area = put('area');
  put('title').textContent = slide.title;
  // A slide of several pages says so; the words take room of their own on a narrow screen.
  put('part').textContent = '00 00 00';
  return pagesOf(
    slide,
    (rows, first) => {
      fillArea(slide, rows, first);
      return isWhole(area);
    },
    continued,
  );
}

/** The slides of the board in their order, each divided into as many pages as its area needs. */
export function createShow(): Show {
  let pages: Page[] = [];
  let index = 0;
  let steps = 0;
  let until = 0;
  let paused = false;
  let partWords = (part: string, parts: string): string => `${part}/${parts}`;

  function show(now: Date): void {
    const page = pages[index];
    if (!page) return;
    showPage(page, partWords);
    until = now.getTime() + STANDING + PER_ROW * page.rows.length;
  }

  function step(by: number, now: Date): void {
    if (pages.length === 0) return;
    index = (index + by + pages.length) % pages.length;
    steps += 1;
    shiftStage(steps);
    show(now);
  }

  return {
    update(deck, screen, now) {
      const { board } = wordsOf(deck.language);
      const standing = pages[index];
      partWords = board.page.part;
      pages = slidesFor(viewOf(deck, screen), dayOf(now), deck.day).flatMap((slide) => divide(slide, board.continued));
      const same = pages.findIndex(({ slide, part }) => slide.kind === standing?.slide.kind && part === standing.part);
      index = Math.max(0, same);
      show(now);
    },
    step,
    tick(now) {
      if (!paused && now.getTime() >= until) step(1, now);
    },
    pause(value, now) {
      paused = value;
      show(now);
    },
    isPaused: () => paused,
  };
}
