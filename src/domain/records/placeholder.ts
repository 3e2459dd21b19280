/** What a paper may leave open for a person to fill in; while it does, it is no final one. */
export type Placeholder = 'cause' | 'remedy' | 'due' | 'remainder' | 'legalBasis' | 'awardTeam';
