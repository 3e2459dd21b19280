import type { StatusColour } from './output-sheet';

type Tone = StatusColour['tone'];
/** The word of a code, or what is said with a value in it. */
type Wording = string | ((value: string) => string);

/** Stands for the value, and in no word. */
const VALUE = '\u0000';

/** What cells begin with that say a wording, whatever value is in it. */
function beginningOf(wording: Wording): string {
  if (typeof wording === 'string') return wording;
  return wording(VALUE).split(VALUE)[0]?.trimEnd() ?? '';
}

/**
 * Colours of a status column by the codes behind its words, each of which has its tone or, with null, none.
 *
 * @param column 0-based
 */
export function coloursByCode<Code extends string>(
  column: number,
  words: Readonly<Record<Code, Wording>>,
  tones: Readonly<Record<Code, Tone | null>>,
): StatusColour[] {
  return (Object.keys(tones) as Code[]).flatMap((code) => {
    const tone = tones[code];
    return tone === null ? [] : [{ column, startsWith: [beginningOf(words[code])], tone }];
  });
}

/** Tones of `Status Capaian` and `Status Serapan`. */
export const limitTones = { below: 'bad', provisional: 'open', met: 'good', notAssessable: 'mute' } as const;
