import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { BoardAnnouncement, BoardAttainment, BoardAward, BoardUnit } from '../../domain/schedule/board';
import { texts } from '../../text';
import type { FigureSource } from '../../domain/records/figure-source';
import { formatDay } from '../../text/format';
import type { Language } from '../../text/language';
import { paragraphs } from '../clean-text';
import { computed, ofUnitCode } from '../figures/sources';
import type { BoardWriter } from './board-writer';
import type { BoardRow, BoardSlide } from './deck';

/** What a flag says, by which of the two figures lie below their limits. */
function flagWord({ attainment, absorption }: BoardUnit['flag'], language: Language): string {
  const { flags } = texts(language).board;
  if (attainment && absorption) return flags.both;
  return attainment ? flags.attainment : flags.absorption;
}

/** A figure in points, or the word for a missing one. */
const pointsOr = ({ points, language }: BoardWriter, value: number | null, source: FigureSource): string =>
  value === null ? texts(language).board.figures.missing : points(value, source);

function unitRow(unit: BoardUnit, writer: BoardWriter): BoardRow {
  const { language } = writer;
  const { attainment, absorption } = texts(language).board.underLimit;
  const value = pointsOr(writer, unit.attainment, ofUnitCode(unit.code, 'flagValue'));
  const spent = pointsOr(writer, unit.absorption, ofUnitCode(unit.code, 'absorption'));
  const limit = (points: number, of: string): string => writer.points(points, computed('limit', `${unit.code} ${of}`));
  const limits = paragraphs(
    unit.attainmentLimit === null ? '' : attainment(value, limit(unit.attainmentLimit, 'flagValue')),
    unit.absorptionLimit === null || unit.absorption === null
      ? ''
      : absorption(spent, limit(unit.absorptionLimit, 'absorption')),
  );
  return {
    lead: unit.flag.attainment ? value : spent,
    title: unit.name,
    details: limits.length === 0 ? [] : [limits.join(' · ')],
    badge: { text: flagWord(unit.flag, language), tone: 'bad' },
    span: null,
  };
}

/** *Capaian kinerja*: the agency's figures and the units under their limits. */
export function attainmentSlide(attainment: BoardAttainment, period: string, writer: BoardWriter): BoardSlide {
  const { language, count } = writer;
  const { board, terms } = texts(language);
  const { agency, units, underLimit } = attainment;
  const { figures, empty } = board;
  const spent = pointsOr(writer, agency.absorption, ofUnitCode(AGENCY_CODE, 'absorption'));
  return {
    kind: 'attainment',
    // The period stays in one line of a narrow screen.
    title: `${board.slides.attainment} ${period.replaceAll(' ', '\u00a0')}`,
    figures: [
      {
        label: figures.attainment,
        value: pointsOr(writer, agency.value, ofUnitCode(AGENCY_CODE, 'flagValue')),
        note:
          agency.limit === null
            ? ''
            : figures.attainmentLimit(writer.points(agency.limit, computed('limit', `${AGENCY_CODE} flagValue`))),
        tone: agency.value === null ? 'plain' : agency.below ? 'bad' : 'good',
      },
      {
        label: figures.absorption,
        value: agency.absorption === null ? spent : `${spent}%`,
        note: '',
        tone: 'plain',
      },
      {
        label: figures.units,
        value: figures.unitsOf(
          count(units.met, computed('units', 'met')),
          count(units.total, computed('units', 'assessed')),
        ),
        note:
          units.notAssessed === 0 ? '' : terms.notAssessed(count(units.notAssessed, computed('units', 'notAssessed'))),
        tone: units.met < units.total ? 'warning' : 'plain',
      },
    ],
    rows: underLimit.map((unit) => unitRow(unit, writer)),
    empty: units.total === 0 ? empty.notAssessed : empty.attainment,
  };
}

/** *Penghargaan*: the decided winners, and nobody else. */
export function awardsSlide(awards: readonly BoardAward[], language: Language): BoardSlide {
  const { board, terms } = texts(language);
  return {
    kind: 'awards',
    title: board.slides.awards,
    figures: [],
    rows: awards.map(({ month, category, winner, unit, recipientName }) => ({
      lead: `${terms.period.months[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`,
      title: winner,
      details: paragraphs(
        [category, unit].filter((part) => part !== '').join(' · '),
        recipientName === '' || recipientName === winner ? '' : board.recipient(recipientName),
      ),
      badge: null,
      span: null,
    })),
    empty: '',
  };
}

/** *Pengumuman* that are in force. */
export function announcementsSlide(announcements: readonly BoardAnnouncement[], language: Language): BoardSlide {
  const { board, terms } = texts(language);
  return {
    kind: 'announcements',
    title: board.slides.announcements,
    figures: [],
    rows: announcements.map(({ title, text, until }) => ({
      lead: '',
      title,
      details: paragraphs(
        ...text.split('\n').map((line) => line.trim()),
        until === null ? '' : board.validUntil(formatDay(until, terms.period.months)),
      ),
      badge: null,
      span: null,
    })),
    empty: '',
  };
}
