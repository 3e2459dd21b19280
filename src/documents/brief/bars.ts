import { isBelow } from '../../domain/number';

/** A bar of shaded text: what is reached, up to the limit and beyond it, with a stroke where the limit lies. */
export interface Bar {
  /** Reached below the limit. */
  done: string;
  /** Still missing to the limit. */
  gap: string;
  /** The limit; empty without one. */
  mark: string;
  /** Reached beyond the limit. */
  over: string;
  /** The rest of the scale. */
  rest: string;
}

/** Points that the scale ends at; what lies beyond is drawn to its end. */
const SCALE = 120;
/** Spaces of the whole scale. */
const STEPS = 80;
/**
 * A quarter of an em, which word processors offer among their special characters and shade in one piece. No-break spaces are shaded one by one,
 * with seams that look like further strokes.
 */
const SPACE = '\u2005';
const STROKE = '|';

/** How far points lie on the scale, from 0 to 1. */
export const shareOfScale = (points: number): number => Math.min(Math.max(points, 0), SCALE) / SCALE;

const stepsOf = (points: number): number => Math.round(shareOfScale(points) * STEPS);
const spaces = (count: number): string => SPACE.repeat(Math.max(count, 0));

/**
 * A value beside its limit as a bar that every word processor keeps, Google's conversion included, and that is read in grey
 * print: shades of grey and a stroke, no colours. One below its limit has a gap before the stroke.
 *
 * @param value in points; null: nothing is drawn
 * @param limit in points; null: no stroke
 */
export function barOf(value: number | null, limit: number | null): Bar {
  if (value === null) return { done: '', gap: '', mark: '', over: '', rest: spaces(STEPS) };
  const bound = stepsOf(limit ?? value);
  // What is below its limit, by however little, shows that something is missing.
  const reached =
    limit !== null && isBelow(value, limit) ? Math.min(stepsOf(value), Math.max(bound - 1, 0)) : stepsOf(value);
  return {
    done: spaces(Math.min(reached, bound)),
    gap: spaces(bound - reached),
    mark: limit === null ? '' : STROKE,
    over: spaces(reached - bound),
    rest: spaces(STEPS - Math.max(reached, bound)),
  };
}
