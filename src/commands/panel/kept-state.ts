import { forget, kept, tryToKeep } from '../../google/shared-cache';
import type { Language } from '../../text/language';
import type { PanelState } from './panel';

const keyOf = (language: Language): string => `panel.keadaan.${language}`;

/**
 * Keeps the state for the next time that a sidebar opens: at 10,000 indicators it takes many seconds to read. What hangs on the tab
 * that one person looks at is not kept for others.
 */
export function keepState(state: PanelState): void {
  const key = keyOf(state.language);
  if (state.tab !== null || !tryToKeep(key, JSON.stringify(state))) forget(key);
}

/** The state that was kept last, as JSON; it was so at its `time`, and is no longer sure. Empty: none is kept. */
export const keptState = (language: Language): string => kept(keyOf(language)) ?? '';
