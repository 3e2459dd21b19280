/** Letters of a name beside a lying bar that stand in one line; a longer one would be cut off at the edge. */
const NAME_LINE = 38;

/** What is drawn of a name at most: the room between bars; the table of the chart has it whole. */
const MOST_LINES = 4;

/** A long name in several lines, broken between words; its figure stays with the last of them. */
export function nameLines(name: string): string[] {
  const lines = brokenName(name);
  if (lines.length <= MOST_LINES) return lines;
  const [figure = ''] = / ·.*$/.exec(name) ?? [];
  const last = (lines[MOST_LINES - 1] ?? '').slice(0, NAME_LINE - 1 - figure.length).trimEnd();
  return [...lines.slice(0, MOST_LINES - 1), `${last}…${figure}`];
}

function brokenName(name: string): string[] {
  return name.split(/ (?!·)(?<!· )/).reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last === undefined || `${last} ${word}`.length > NAME_LINE) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
