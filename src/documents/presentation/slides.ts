import type { UnitReport } from '../../domain/main-job/evaluation';
import type { Writer } from '../writer';
import {
  budgetSlide,
  coverSlide,
  decisionSlide,
  followUpSlide,
  objectiveSlide,
  recurringSlide,
  summarySlide,
} from './agency-slides';
import { slideOf, type Slide } from './slide';
import { shortened, TABLE_ROOM, unitsTable } from './slide-tables';
import { unitSlide } from './unit-slide';

/** As many slides as a meeting sits through. */
const FEWEST = 8;
const MOST = 10;
/** Cover, summary and follow-ups stand beside the units. */
const ROOM = MOST - 3;

/** The units that have a slide of their own: those at the top, in their order. */
function topUnits({ evaluation }: Writer): UnitReport[] {
  const highest = Math.min(...evaluation.units.map(({ depth }) => depth));
  return evaluation.units.filter(({ depth }) => depth === highest);
}

/** With more units than there is room for, the lowest have slides of their own and the others one together. */
function unitSlides(writer: Writer, units: readonly UnitReport[]): Slide[] {
  if (units.length <= ROOM) return units.map((unit) => unitSlide(writer, unit));
  const order = ({ value }: UnitReport): number => value.flagValue ?? Infinity;
  const lowest = new Set([...units].sort((a, b) => order(a) - order(b)).slice(0, ROOM - 1));
  const others = units.filter((unit) => !lowest.has(unit));
  return [
    ...units.filter((unit) => lowest.has(unit)).map((unit) => unitSlide(writer, unit)),
    slideOf(writer.t.presentation.otherUnits, shortened(writer, unitsTable(writer, others), TABLE_ROOM)),
  ];
}

/** *Bahan Paparan Rapat*: 8 to 10 slides, one per top-level unit; with few units what concerns all of them fills up. */
export function meetingSlides(writer: Writer): Slide[] {
  const units = topUnits(writer);
  const own = unitSlides(writer, units);
  const before = [coverSlide(writer), summarySlide(writer, units)];
  const further = [budgetSlide, objectiveSlide, recurringSlide, decisionSlide];
  const missing = Math.max(FEWEST - before.length - own.length - 1, 0);
  const room = MOST - before.length - own.length - 1;
  const count = Math.min(Math.max(missing, 1), room);
  const fill = further.slice(0, Math.max(count, 0)).map((make) => make(writer));
  return [...before, ...own, ...fill, followUpSlide(writer)];
}
