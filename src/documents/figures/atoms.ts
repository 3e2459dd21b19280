import { xmlText } from '../board/shape-xml';
import { partsOf, type OfficePackage, type Part } from '../file/office-package';
import type { Figure, FigureList } from './figure';

/** A number (or the word of a figure without digits) in the order of a document; `figure` is null for what is no figure. */
export interface Atom {
  text: string;
  figure: Figure | null;
}

/** The parts of a .docx or .pptx that can hold figures: headers and footers are printed too, but have none. */
const printed = /^(?:word\/(?:document|header\d*|footer\d*)|ppt\/slides\/slide\d+)\.xml$/;
const body = /^(?:word\/document|ppt\/slides\/slide(\d+))\.xml$/;
const number = '[-+−]?\\d(?:[\\d.,]*\\d)?';
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The bodies of a file in the order in which they are read: the text, or slide by slide. */
const bodiesOf = (files: Readonly<Record<string, Part>>): Part[] =>
  Object.values(files)
    .filter(({ name }) => body.test(name))
    .sort((a, b) => Number(body.exec(a.name)?.[1] ?? 0) - Number(body.exec(b.name)?.[1] ?? 0));

/** A text with what its element holds, the end of a paragraph, or what parts words: the only tags that matter here. */
const readable = /<(?:[wa]:t(?:\s[^>]*)?>([^<]*)|(\/[wa]:p>)|(?:w:(?:tab|br|cr)\b|a:br\b))/g;

/** The text of a body: runs of a paragraph are one text, paragraphs are lines. */
function textOfBody(xml: string): string {
  let text = '';
  for (const [, content, end] of xml.matchAll(readable)) text += content ?? (end === undefined ? ' ' : '\n');
  return text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

/** The text of a .docx or .pptx without its headers and footers, which hold no figures. */
export const bodyText = (file: Uint8Array): string =>
  bodiesOf(partsOf(file))
    .map(({ pieces }) => pieces().map(textOfBody).join(''))
    .join('\n');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds numbers and, as whole words, the figures that are told without digits: grades, numbers that are read aloud. */
export function atomPattern(figures: Iterable<string>): RegExp {
  const words = [...new Set(figures)].filter((text) => text !== '' && !/\d/.test(text));
  if (words.length === 0) return new RegExp(number, 'g');
  const longestFirst = words.sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`${number}|(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** Every number of a text of ours in its order, with the figures among them. */
function atomsOf(text: string, figures: FigureList): Atom[] {
  const spans: { from: number; to: number; figure: Figure }[] = [];
  let plain = '';
  for (const character of text) {
    const figure = character.length > 1 ? figures.at(character) : null;
    const shown = figure?.text ?? character;
    if (figure) spans.push({ from: plain.length, to: plain.length + shown.length, figure });
    plain += shown;
  }
  let next = 0;
  return [...plain.matchAll(atomPattern(spans.map(({ figure }) => figure.text)))].map(({ 0: found, index }) => {
    while ((spans[next]?.to ?? Infinity) <= index) next++;
    const span = spans[next];
    return { text: found, figure: span && span.from < index + found.length ? span.figure : null };
  });
}

/**
 * Prints the figures of a filled file: every character that stands for one becomes its text.
 *
 * @returns the numbers of the file in the order in which they are read
 */
export function printFigures(file: OfficePackage, figures: FigureList): Atom[] {
  const atoms = bodiesOf(file.files).flatMap(({ pieces }) => atomsOf(pieces().map(textOfBody).join(''), figures));
  for (const part of Object.values(file.files)) {
    if (!printed.test(part.name)) continue;
    const pieces = part.pieces();
    const shown = pieces.map((piece) => figures.plain(piece, ({ text }) => xmlText(text)));
    if (shown.some((piece, index) => piece !== pieces[index])) file.file(part.name, shown);
  }
  return atoms;
}
