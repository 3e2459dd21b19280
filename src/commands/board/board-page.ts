/** The shapes that the page of the board gets, for the page and the local runtime, which share only types. */
export type { BoardCall, BoardDeck, BoardRow, BoardSlide, BoardView, Tone } from '../../documents/board/deck';

/** Which of the two screens a page shows. */
export type BoardScreen = 'staff' | 'public';
