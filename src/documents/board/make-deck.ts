import type { BoardSnapshot, PublicBoard, StaffBoard } from '../../domain/schedule/board';
import { texts } from '../../text';
import { formatNumber } from '../../text/format';
import { cleanDeep } from '../clean-text';
import { overdueRow, publicRow, staffRow } from './activity-rows';
import { callsOf } from './calls';
import type { BoardDeck, BoardRow, BoardSlide, BoardView, SlideKind } from './deck';
import { announcementsSlide, attainmentSlide, awardsSlide } from './standing-slides';

/** Nobody waits for more rows of one slide to pass; the rest is counted. */
const MOST_ROWS = 60;

/** The first rows of a slide, and a last one that tells how many more there are. */
function limited(
  slide: BoardSlide,
  mostRows: number,
  more: (count: string) => string,
  language: BoardSnapshot['language'],
): BoardSlide {
  const over = slide.rows.length - mostRows;
  if (over <= 0) return slide;
  const last: BoardRow = {
    lead: '',
    title: more(formatNumber(over, 0, language)),
    details: [],
    badge: null,
    span: null,
  };
  return { ...slide, rows: [...slide.rows.slice(0, mostRows), last] };
}

const listSlide = (kind: SlideKind, title: string, rows: BoardRow[], empty: string): BoardSlide => ({
  ...{ kind, title, figures: [], rows, empty },
});

/** Slides that have nothing to say are left out. */
const speaking = ({ rows, empty, figures }: BoardSlide): boolean =>
  rows.length > 0 || empty !== '' || figures.length > 0;

function staffView(staff: StaffBoard, { today, period, language }: BoardSnapshot, mostRows: number): BoardView {
  const { slides, empty, more } = texts(language).board;
  const all = [
    listSlide(
      'today',
      slides.today,
      staff.today.map((activity) => staffRow(activity, today, language)),
      empty.today,
    ),
    listSlide(
      'later',
      slides.week,
      staff.thisWeek.map((activity) => staffRow(activity, today, language)),
      empty.week,
    ),
    listSlide(
      'overdue',
      slides.overdue,
      staff.overdueByUnit.map((unit) => overdueRow(unit, language)),
      empty.overdue,
    ),
    ...(staff.attainment === null ? [] : [attainmentSlide(staff.attainment, period, language)]),
    awardsSlide(staff.awards, language),
    announcementsSlide(staff.announcements, language),
  ];
  return {
    slides: all.filter(speaking).map((slide) => limited(slide, mostRows, more, language)),
    calls: callsOf('pegawai', today, [...staff.today, ...staff.thisWeek].slice(0, mostRows), staff.announcements),
  };
}

function publicView(open: PublicBoard, { today, language }: BoardSnapshot, mostRows: number): BoardView {
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
    slides: all.filter(speaking).map((slide) => limited(slide, mostRows, morePublic, language)),
    calls: callsOf('publik', today, [...open.today, ...open.coming].slice(0, mostRows), open.announcements),
  };
}

/**
 * Words a snapshot as the slides and calls of both views; characters that no file may hold are left out.
 *
 * @param mostRows most rows of one slide, and most activities that are called
 */
export function makeDeck(snapshot: BoardSnapshot, mostRows = MOST_ROWS): BoardDeck {
  const { stamp, today, agency, period, language } = snapshot;
  return cleanDeep({
    ...{ stamp, day: today, agency, period, language },
    staff: staffView(snapshot.staff, snapshot, mostRows),
    public: publicView(snapshot.public, snapshot, mostRows),
  });
}

/** The deck without anything that only the staff may see. */
export function forPublic(deck: BoardDeck): BoardDeck {
  return { ...deck, period: '', staff: null };
}
