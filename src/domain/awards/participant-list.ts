const SHOWN = 5;

/** Names of participants for a finding: the first few, then how many more. */
export function formatParticipants(participants: readonly { name: string }[]): string {
  const names = participants.slice(0, SHOWN).map(({ name }) => name);
  const rest = participants.length - names.length;
  return [names.join(', '), ...(rest > 0 ? [`+${rest}`] : [])].join(' ');
}
