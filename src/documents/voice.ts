import { hashText } from '../domain/fingerprint';

/**
 * Takes the wordings of a sentence in turn, so that a document does not repeat itself; where it starts depends on the
 * subject, so that documents read one after another differ. The same subject always gives the same text.
 */
export interface Voice {
  /** The next wording of a list. */
  pick: <Wording>(wordings: readonly Wording[]) => Wording;
}

/** Picks among wordings of one meaning: by the subject at first, then in turn, so that a paper is the same each time it is made. */
export function createVoice(subject: string): Voice {
  const start = hashText(subject);
  const used = new Map<unknown, number>();
  return {
    pick: (wordings) => {
      const turn = used.get(wordings) ?? start % wordings.length;
      used.set(wordings, turn + 1);
      const wording = wordings[turn % wordings.length];
      if (wording === undefined) throw new RangeError('A sentence needs at least one wording.');
      return wording;
    },
  };
}
