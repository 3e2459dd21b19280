import { bodyPieces } from './body-pieces';
import { TemplateError, UnknownTagError } from './template-errors';
import { mendTables } from './mend-tables';
import { tagOf, type Step } from './template-steps';

/** Own properties only, so that a tag can never reach what objects inherit; without keys the entry itself. */
export function read(scope: unknown, path: readonly string[]): unknown {
  let value = scope;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;
/** Characters of control that no text of XML can have. */
const corrupt = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])/u;

const escaped = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (character) => escapes[character] ?? '') : text;

/** Where the text of a run begins and ends, as the library writes it. */
const textStart = '<w:t xml:space="preserve">';
const textEnd = '</w:t>';
const emptyText = textStart + textEnd;
const noText = '<w:t/>';

/** Fills the steps of a template with a view: what the library does, without looking at every tag of XML again. */
class Filling {
  /** What it has filled so far: a body is long, and is never put together only to change something in it. */
  readonly pieces: string[] = [];
  /** How the run looks in which the text stands. */
  private run = '';
  private readonly scopes: unknown[];

  /** @param breaksLines line feeds are breaks of lines */
  constructor(
    view: object,
    private readonly breaksLines: boolean,
  ) {
    this.scopes = [view];
  }

  /** Looks a tag up from the innermost section outwards. */
  private find(path: readonly string[]): unknown {
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const value = read(this.scopes[at], path);
      if (value !== undefined && value !== null) return value;
    }
    throw new UnknownTagError(tagOf(path));
  }

  /** Puts a piece behind the others; a text without anything in it is an empty element. */
  private add(piece: string): void {
    if (piece === '') return;
    const own = piece.includes(emptyText) ? piece.replaceAll(emptyText, noText) : piece;
    const last = this.pieces[this.pieces.length - 1] ?? '';
    if (!own.startsWith(textEnd) || !last.endsWith(textStart)) {
      this.pieces.push(own);
      return;
    }
    this.pieces[this.pieces.length - 1] = last.slice(0, -textStart.length);
    this.pieces.push(noText, own.slice(textEnd.length));
  }

  fill(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.kind === 'text') {
        this.add(step.text);
        if (step.run !== null) this.run = step.run;
        continue;
      }
      const value = this.find(step.path);
      if (step.kind === 'section') this.repeat(step, value);
      else if (step.kind === 'value') this.print(value, step.path);
      else if (typeof value === 'string') this.add(value);
      else throw new TemplateError([`{@${tagOf(step.path)}}`], [tagOf(step.path)]);
    }
  }

  private print(value: unknown, path: readonly string[]): void {
    const text = String(value);
    if (corrupt.test(text)) throw new TemplateError([`{${tagOf(path)}}`], [tagOf(path)]);
    const shown = escaped(text);
    this.add(
      this.breaksLines && shown.includes('\n')
        ? shown.replaceAll('\n', `${textEnd}</w:r><w:r><w:br/></w:r><w:r>${this.run}${textStart}`)
        : shown,
    );
  }

  /** A list is repeated, a group and a condition are shown once; an inverted section stands where there is nothing. */
  private repeat({ steps, inverted }: Step & { kind: 'section' }, value: unknown): void {
    const isNothing = !value || (Array.isArray(value) && value.length === 0);
    if (isNothing !== inverted) return;
    const outer = this.scopes[this.scopes.length - 1];
    const scopes: readonly unknown[] =
      Array.isArray(value) && !inverted ? value : [typeof value === 'object' ? value : outer];
    for (const scope of inverted ? [outer] : scopes) {
      this.scopes.push(scope);
      this.fill(steps);
      this.scopes.pop();
    }
  }
}

function fill(steps: readonly Step[], view: object, breaksLines: boolean): string[] {
  const filling = new Filling(view, breaksLines);
  filling.fill(steps);
  return filling.pieces;
}

/**
 * The XML of a part of a template, filled.
 *
 * @param breaksLines line feeds of values are breaks of lines
 * @throws UnknownTagError when a tag stands for nothing in the view, TemplateError when it stands for what cannot be printed
 */
export const fillSteps = (steps: readonly Step[], view: object, breaksLines: boolean): string =>
  mendTables(fill(steps, view, breaksLines).join(''));

/** The same of the body, in pieces. */
export const fillBody = (steps: readonly Step[], view: object): string[] =>
  bodyPieces(fill(steps, view, true)).map(mendTables);
