import { isFlagged, type Judgement } from '../../../domain/main-job/unit/judgement';
import type { Writer } from '../../writer';

/** The closing sentences, by how the subject is judged. */
export function closingParagraphs({ t, voice }: Writer, subject: string, judgement: Judgement): string[] {
  const { closing } = t.actions;
  const open = judgement.attainment.status === 'notAssessable' || judgement.attainment.status === 'provisional';
  const wordings = isFlagged(judgement.flag) ? closing.flagged : open ? closing.open : closing.met;
  return [voice.pick(wordings)(subject)];
}
