import { isProblem } from '../../google/service-problem';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { nameIn, names } from '../../workbook/schema/names';
import { wordFault } from '../menu/fault';
import type { RunSummary } from '../run/summary';

/** The short answer beside a check box of `Dasbor`; `time` as `HH:MM`. Unfinished documents ask for another tick. */
export function tickAnswer(summary: RunSummary, time: string, language: Language): string {
  const { answers } = texts(language).dashboard;
  const { ok, findings, documents, documentsLeft, documentsStopped, progress } = summary;
  if (!ok) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return answers.stopped(String(errors), nameIn(names('Hasil Periksa Data / Data Check'), language));
  }
  if (documentsLeft > 0) {
    const done = progress?.done ?? 0;
    const say = documentsStopped === undefined || documentsStopped === 'asked' ? 'partly' : documentsStopped;
    return answers[say](String(done), String(done + documentsLeft));
  }
  return documents.length > 0 ? answers.documents(String(documents.length), time) : answers.done(time);
}

/** The same of a run that was ended by something thrown. */
export function faultAnswer(error: unknown, language: Language): string {
  if (isProblem(error, 'lock-busy')) return texts(language).dashboard.answers.busy;
  console.error(error);
  return wordFault(error, language).message.split('\n')[0] ?? '';
}
