import { readFileSync, writeFileSync } from 'node:fs';
import { fewColours, trimmed } from './few-colours';
import { readPng, writeIndexedPng } from './png';

/** Colours of a picture of the manual. */
const COLOURS = 96;
/** Pixels of white around printed paper. */
const BORDER = 16;

/**
 * Rewrites a PNG with a palette of few colours, small enough for a repository.
 * @param trim cuts the white edges off and leaves a narrow border
 */
export function shrink(file: string, { trim = false } = {}): void {
  const pixels = readPng(readFileSync(file));
  writeFileSync(file, writeIndexedPng(fewColours(trim ? trimmed(pixels, BORDER) : pixels, COLOURS)));
}
