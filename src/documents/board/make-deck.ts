import type { BoardSnapshot, PublicBoard, StaffBoard } from '../../domain/schedule/board';
import type { Count } from '../../text/count';
import { texts } from '../../text';
import { cleanDeep } from '../clean-text';
import { plainFigures, type FigurePrinter } from '../figures/figure';
import { computed } from '../figures/sources';
import { overdueRow, publicRow, staffRow } from './activity-rows';
import { boardWriter, type BoardWriter } from './board-writer';
import { callsOf } from './calls';
import type { BoardDeck, BoardRow, BoardSlide, BoardView, SlideKind } from './deck';
import { announcementsSlide, attainmentSlide, awardsSlide } from './standing-slides';

/** Nobody waits for more rows of one slide to pass; the rest is counted. */
const MOST_ROWS = 60;

/** The first rows of a slide, and a last one that tells how many more there are. */
function limited(
  slide: BoardSlide,
  mostRows: number,
  more: (count: Count) => string,
  { count }: BoardWriter,
): BoardSlide {
  const over = slide.rows.length - mostRows;
  if (over <= 0) return slide;
  const last: BoardRow = {
    lead: '',
    title: more(count(over, computed('rows', slide.kind))),
    details: [],
    badge: null,
    span: null,
  };
  return { ...slide, rows: [...slide.rows.slice(0, mostRows), last] };
}

const listSlide = (kind: SlideKind, title: string, rows: BoardRow[], empty: string): BoardSlide => ({
  kind,
  title,
  figures: [],
  rows,
  empty,
});

/** Slides that have nothing to say are left out. */
const speaking = ({ rows, empty, figures }: BoardSlide): boolean =>
  rows.length > 0 || empty !== '' || figures.length > 0;

function staffView(
  staff: StaffBoard,
  { today, period, language }: BoardSnapshot,
  mostRows: number,
  writer: BoardWriter,
): BoardView {
  const { slides, empty, more } = texts(language).board;
  const all = [
    listSlide(
      'today',
      slides.today,
      staff.today.map((activity) => staffRow(activity, today, writer)),
      empty.today,
    ),
    listSlide(
      'later',
      slides.week,
      staff.thisWeek.map((activity) => staffRow(activity, today, writer)),
      empty.week,
    ),
    listSlide(
      'overdue',
      slides.overdue,
      staff.overdueByUnit.map((unit) => overdueRow(unit, writer)),
      empty.overdue,
    ),
    ...(staff.attainment === null ? [] : [attainmentSlide(staff.attainment, period, writer)]),
    awardsSlide(staff.awards, language),
    announcementsSlide(staff.announcements, language),
  ];
  return {
    slides: all.filter(speaking).map((slide) => limited(slide, mostRows, more, writer)),
    calls: callsOf('pegawai', today, [...staff.today, ...staff.thisWeek].slice(0, mostRows), staff.announcements),
  };
}

function publicView(
  open: PublicBoard,
  { today, language }: BoardSnapshot,
  mostRows: number,
  writer: BoardWriter,
): BoardView {
  const { slides, empty, morePublic } = texts(language).board;
  const all = [
    listSlide(
      'today',
      slides.openToday,
      open.today.map((activity) => publicRow(activity, today, language)),
      empty.today,
    ),
    listSlide(
      'later',
      slides.coming,
      open.coming.map((activity) => publicRow(activity, today, language)),
      '',
    ),
    announcementsSlide(open.announcements, language),
    awardsSlide(open.awards, language),
  ];
  return {
    slides: all.filter(speaking).map((slide) => limited(slide, mostRows, morePublic, writer)),
    calls: callsOf('publik', today, [...open.today, ...open.coming].slice(0, mostRows), open.announcements),
  };
}

/**
 * Words a snapshot as the slides and calls of both views; characters that no file may hold are left out.
 *
 * @param mostRows most rows of one slide, and most activities that are called
 * @param figures takes down what is printed
 */
export function makeDeck(
  snapshot: BoardSnapshot,
  mostRows = MOST_ROWS,
  figures: FigurePrinter = plainFigures,
): BoardDeck {
  const { stamp, today, agency, period, language } = snapshot;
  const writer = boardWriter(language, figures);
  return cleanDeep({
    stamp,
    day: today,
    agency,
    period,
    language,
    staff: staffView(snapshot.staff, snapshot, mostRows, writer),
    public: publicView(snapshot.public, snapshot, mostRows, writer),
  });
}

/** The deck without anything that only the staff may see. */
export function forPublic(deck: BoardDeck): BoardDeck {
  return { ...deck, period: '', staff: null };
}
