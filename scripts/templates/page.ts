import { PageOrientation, Paragraph, type ISectionOptions } from 'docx';
import { mm } from './layout';

/** An A4 sheet and its margins, in millimetres. */
export interface Page {
  landscape: boolean;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** From the edge of the sheet to the header and to the footer. */
  edge: number;
}

/** The page of letters and reports; the text is `TEXT_WIDTH` wide. */
export const uprightPage: Page = { landscape: false, top: 22, bottom: 20, left: 25, right: 20, edge: 10 };

/** The page of wide tables; the text is `LANDSCAPE_WIDTH` wide. */
export const widePage: Page = { ...uprightPage, landscape: true };

/** Width of the text on A4, in millimetres. */
export const TEXT_WIDTH = 165;
export const LANDSCAPE_WIDTH = 252;

/** A section of A4 pages, upright or across. */
export const pageProperties = ({ landscape, ...margins }: Page): ISectionOptions['properties'] => ({
  page: {
    size: {
      width: 11906,
      height: 16838,
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: mm(margins.top),
      bottom: mm(margins.bottom),
      left: mm(margins.left),
      right: mm(margins.right),
      header: mm(margins.edge),
      footer: mm(margins.edge),
    },
  },
});

const noRoom = { after: 0, line: 20 };

/** A paragraph that begins a page. */
export const newPage = (): Paragraph => new Paragraph({ pageBreakBefore: true, spacing: noRoom, children: [] });

/** The last paragraph of a page, which carries the break to the next section; it takes no room and ends no loop of the text. */
export const sectionEnd = (): Paragraph => new Paragraph({ spacing: noRoom, children: [] });
