import type { BoardAnnouncement, BoardAttainment, BoardAward, BoardUnit } from '../../domain/schedule/board';
import { texts } from '../../text';
import { formatDay, formatNumber, formatPoints } from '../../text/format';
import type { Language } from '../../text/language';
import { paragraphs } from '../clean-text';
import type { BoardRow, BoardSlide } from './deck';

const pointsOr = (value: number | null, missing: string, language: Language): string =>
  value === null ? missing : formatPoints(value, language);

/** What a flag says, by which of the two figures lie below their limits. */
function flagWord({ attainment, absorption }: BoardUnit['flag'], language: Language): string {
  const { flags } = texts(language).board;
  if (attainment && absorption) return flags.both;
  return attainment ? flags.attainment : flags.absorption;
}

function unitRow(unit: BoardUnit, language: Language): BoardRow {
  const { board } = texts(language);
  const { attainment, absorption } = board.underLimit;
  const { missing } = board.figures;
  const figure = (value: number | null): string => pointsOr(value, missing, language);
  const limits = paragraphs(
    unit.attainmentLimit === null ? '' : attainment(figure(unit.attainment), figure(unit.attainmentLimit)),
    unit.absorptionLimit === null || unit.absorption === null
      ? ''
      : absorption(figure(unit.absorption), figure(unit.absorptionLimit)),
  );
  return {
    lead: figure(unit.flag.attainment ? unit.attainment : unit.absorption),
    title: unit.name,
    details: limits.length === 0 ? [] : [limits.join(' · ')],
    badge: { text: flagWord(unit.flag, language), tone: 'bad' },
    span: null,
  };
}

/** *Capaian kinerja*: the agency's figures and the units under their limits. */
export function attainmentSlide(attainment: BoardAttainment, period: string, language: Language): BoardSlide {
  const { board, terms } = texts(language);
  const { agency, units, underLimit } = attainment;
  const { figures, empty } = board;
  const shown = (value: number | null): string => pointsOr(value, figures.missing, language);
  return {
    kind: 'attainment',
    title: `${board.slides.attainment} ${period}`,
    figures: [
      {
        label: figures.attainment,
        value: shown(agency.value),
        note: agency.limit === null ? '' : figures.attainmentLimit(shown(agency.limit)),
        tone: agency.value === null ? 'plain' : agency.below ? 'bad' : 'good',
      },
      {
        label: figures.absorption,
        value: agency.absorption === null ? figures.missing : `${shown(agency.absorption)}%`,
        note: '',
        tone: 'plain',
      },
      {
        label: figures.units,
        value: figures.unitsOf(formatNumber(units.met, 0, language), formatNumber(units.total, 0, language)),
        note: units.notAssessed === 0 ? '' : terms.notAssessed(formatNumber(units.notAssessed, 0, language)),
        tone: units.met < units.total ? 'warning' : 'plain',
      },
    ],
    rows: underLimit.map((unit) => unitRow(unit, language)),
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
