import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardDeck, BoardScreen } from '../src/commands/board/board-page';
import { spoken } from '../src/text/speech/spoken';
import { writeFileWhole } from './workbook/file/write-file';

/** The pages that are written: the staff's holds both screens, the visitors' nothing but theirs. */
const FILES: Record<BoardScreen, string> = { staff: 'papan.html', public: 'papan-publik.html' };
/** Folder of sound files beside the pages: recorded ones (`Berkas Suara`), and those that `--audio` writes. */
const SOUND_FOLDER = 'suara';
/** The synthesiser speaks somewhat slower than it would, in words per minute. */
const SPEECH = ['-v', 'id', '-s', '140'];

/** The element of the page that holds the data. */
const DATA = /(<script id="board-data" type="application\/json">)[\s\S]*?(<\/script>)/;

/** JSON that cannot end the element it stands in, whatever people wrote. */
function safeJson(value: unknown): string {
  const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escape);
}

/** The page of the board with its data in it, so that it needs nothing else. */
export function embedDeck(page: string, deck: BoardDeck | null): string {
  return page.replace(DATA, (_, open: string, close: string) => open + safeJson(deck) + close);
}

/** Whether the synthesiser is installed. */
function canSpeak(): boolean {
  return spawnSync('espeak-ng', ['--version'], { stdio: 'ignore', env: process.env }).status === 0;
}

/**
 * Writes a sound file for each call of a deck that has none yet, and gives the ids of those that are there.
 * The file of an earlier run serves as long as it says the same.
 */
function writeSpeech(deck: BoardDeck, folder: string): string[] {
  const calls = [...(deck.staff?.calls ?? []), ...deck.public.calls];
  const said = new Map(calls.map(({ id, text }) => [id, spoken(text)]));
  if (said.size > 0) mkdirSync(folder, { recursive: true });
  return [...said].flatMap(([id, text]) => {
    const sound = join(folder, `${id}.wav`);
    const words = join(folder, `${id}.txt`);
    if (existsSync(sound) && existsSync(words) && readFileSync(words, 'utf8') === text) return [id];
    const result = spawnSync('espeak-ng', [...SPEECH, '-w', sound, '--stdin'], { input: text, env: process.env });
    if (result.status !== 0 || !existsSync(sound)) return [];
    writeFileWhole(words, text);
    return [id];
  });
}

export interface BoardOptions {
  outFolder: string;
  /** Text of the built page. */
  page: string;
  /** What the bundle answers for each screen, as JSON; empty when there is nothing to show. */
  data: Record<BoardScreen, string>;
  audio: boolean;
}

export interface WrittenBoard {
  files: string[];
  /** Sound files that the pages use; null when they were not asked for. */
  sounds: number | null;
  /** Sound files were asked for and the synthesiser is missing. */
  mute: boolean;
}

/** Writes the pages of the board, and with `audio` the sound files beside them. */
export function writeBoard({ outFolder, page, data, audio }: BoardOptions): WrittenBoard {
  const speaking = audio && canSpeak();
  const written = new Set<string>();
  const files = (Object.keys(FILES) as BoardScreen[]).map((screen) => {
    const json = data[screen];
    const deck = json === '' ? null : (JSON.parse(json) as BoardDeck);
    const ids = deck && speaking ? writeSpeech(deck, join(outFolder, SOUND_FOLDER)) : [];
    ids.forEach((id) => written.add(id));
    const file = join(outFolder, FILES[screen]);
    writeFileWhole(file, embedDeck(page, deck && { ...deck, written: ids }));
    return file;
  });
  return { files, sounds: audio ? written.size : null, mute: audio && !speaking };
}
