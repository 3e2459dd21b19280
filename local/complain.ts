import { isAbsolute, relative } from 'node:path';
import type { Language } from '../src/text/language';
import type { CommandWorld } from './command-world';
import { messageOf, traceOf } from './error-facts';
import { Problem } from './problem';
import { UsageProblem } from './terminal/arguments';
import { terminalLanguage, terminalText, type TerminalText } from './terminal/language';
import { wrap } from './terminal/layout';

/** A path as the user would type it. */
export function shown(path: string, folder: string): string {
  const short = relative(folder, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

function words(problem: Problem, language: Language, folder: string): { message: string; advice: string } {
  const text = terminalText(language);
  if (problem instanceof UsageProblem)
    return { message: problem.explain(text.usage, text, language), advice: text.usageAdvice };
  const describe = text.problems[problem.code as keyof TerminalText['problems']];
  const subject = isAbsolute(problem.subject) ? shown(problem.subject, folder) : problem.subject;
  const [message = '', advice = ''] = describe(subject);
  return { message, advice };
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('own-fault', messageOf(error), { cause: error });
}

/** What kept a command from running, in the language of the screen. */
export function explained(error: unknown, world: CommandWorld): { code: string; message: string; advice: string } {
  const language = terminalLanguage(world.argv, world.env, world.systemLocale);
  const problem = asProblem(error);
  return { code: problem.code, ...words(problem, language, world.folder) };
}

/** Says what kept a command from running, as words or as JSON. */
export function complain(error: unknown, world: CommandWorld): void {
  const { message, advice, ...rest } = explained(error, world);
  if (world.argv.includes('--json')) {
    world.out.write(`${JSON.stringify({ ok: false, error: { ...rest, message, advice } })}\n`);
  } else {
    world.err.write(`${[...wrap(message, ''), ...wrap(advice, '')].join('\n')}\n`);
  }
  if (world.env.RAPOR_DEBUG === '1') world.err.write(`${traceOf(error)}\n`);
}
