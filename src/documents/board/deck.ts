import type { Day } from '../../domain/day';
import type { Language } from '../../text/language';

/**
 * The board in words: what the page, the voice and the .pptx share. JSON-safe; made once from the snapshot, so that no
 * screen words or hides anything by itself.
 */
export interface BoardDeck {
  /** `YYYY-MM-DD HH:MM`: when the workbook was read. */
  stamp: string;
  day: Day;
  agency: string;
  period: string;
  language: Language;
  /** Absent where only the public may look on: what is not there cannot be shown. */
  staff: BoardView | null;
  public: BoardView;
  /** Ids of the calls for which the command line wrote a sound file beside the page. */
  written?: string[];
}

export interface BoardView {
  slides: BoardSlide[];
  /** In the order of their time. */
  calls: BoardCall[];
}

/** `today` and `later` hold activities with a span: the page sorts them anew when the day changes. */
export type SlideKind = 'today' | 'later' | 'overdue' | 'attainment' | 'awards' | 'announcements';

export type Tone = 'plain' | 'good' | 'warning' | 'bad';

export interface BoardSlide {
  kind: SlideKind;
  title: string;
  /** Large figures above the rows; their unit or limit stands in `note`. */
  figures: { label: string; value: string; note: string; tone: Tone }[];
  rows: BoardRow[];
  /** Stands where there are no rows; a slide without rows and without this is left out. */
  empty: string;
}

export interface BoardRow {
  /** Time, day, month or count: the narrow column in front. */
  lead: string;
  title: string;
  details: string[];
  badge: { text: string; tone: Tone } | null;
  /** First and last day of an activity, and its time (`HH:MM` or empty). */
  span: { from: Day; until: Day; time: string } | null;
}

/** Something to be said aloud: a chime, then the recorded file, else the text by a synthetic voice. */
export interface BoardCall {
  /** Steady between snapshots and fit for a file name, e.g. `pegawai-20261123-0845-12`. */
  id: string;
  /** `YYYY-MM-DD HH:MM`, in the time zone of the workbook. */
  at: string;
  text: string;
  /** *Berkas Suara*; empty when there is none. */
  sound: string;
}
