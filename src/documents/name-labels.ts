import { canonical } from '../domain/canonical';
/** Whether a name stands more than once among these; what is not among them never does. */
export function repeatedNames(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(canonical(name), (counts.get(canonical(name)) ?? 0) + 1);
  return (name) => (counts.get(canonical(name)) ?? 0) > 1;
}
