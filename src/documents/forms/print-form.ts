import type { PrintedDocument } from '../document';
import { printFigures, type Atom } from '../figures/atoms';
import { plainView, type FigureList } from '../figures/figure';
import { fillTemplate, type Template } from '../file/fill-template';
import type { OfficePackage } from '../file/office-package';
import { acrossRoom } from '../paper';
import { FORM_PAPER } from '../template/standard-readings';
import { templateOn, type Layout } from '../template/standard-templates';
import { documentTexts } from '../../text/documents';
import { bandsOf } from './bands';
import { signatureXml } from './signature-xml';
import { formXml } from './table-xml';
import type { FormView } from './view';

/** Left and right of the text of a form, in twentieths of a point; the template has the same. */
const MARGINS = 2 * 567;
const FOOTER = /^word\/footer\d*\.xml$/;

/** The widths of the footer's table and of its first column, which names the paper: all stand before the first tag. */
const FOOTER_WIDTHS = [/(<w:tblW [^>]*w:w=")(\d+)/, /(<w:gridCol w:w=")(\d+)/, /(<w:tcW [^>]*w:w=")(\d+)/];

/** A footer drawn out to a width in twentieths of a point; the column of the page number keeps its own. */
function footerAcross(xml: string, room: number): string {
  const more = room - Number(FOOTER_WIDTHS[0]?.exec(xml)?.[2] ?? room);
  return FOOTER_WIDTHS.reduce(
    (left, width) => left.replace(width, (_, head: string, own: string) => `${head}${Number(own) + more}`),
    xml,
  );
}

/** The page of forms: across, its footer as wide as the text. */
const formTemplate = (layout: Layout): Template =>
  templateOn(FORM_PAPER, layout, (xml, path) =>
    FOOTER.test(path) ? footerAcross(xml, acrossRoom(layout.paper, MARGINS)) : xml,
  );

/** Makes a form as .docx bytes: its table is drawn to the width of its paper, by the figures as they are printed. */
export function printForm(view: FormView, figures: FigureList, layout: Layout): PrintedDocument {
  const bands = bandsOf(view.table, plainView(view.table, figures), acrossRoom(layout.paper, MARGINS));
  const { band } = documentTexts(layout.language).forms;
  const captions = bands.map(({ numbers: [first = '', ...others] }, index) =>
    band(String(index + 1), String(bands.length), first, others[others.length - 1] ?? ''),
  );
  const table = formXml(bands, bands.length > 1 ? captions : [], (width) => signatureXml(view.signature, width));
  let atoms: Atom[] = [];
  const filled = (file: OfficePackage): void => void (atoms = printFigures(file, figures));
  const bytes = fillTemplate(formTemplate(layout), { ...view, table }, filled, layout.pack);
  return { bytes, atoms };
}
