import type { AgencyProfile } from '../domain/agency-profile';

type Paper = AgencyProfile['paper'];

/** Width and height in twentieths of a point; the templates are made for A4, F4 is 215 × 330 mm. */
const paperSizes: Record<Paper, [number, number]> = { A4: [11906, 16838], F4: [12189, 18709] };

/** The width that a paper lying across leaves to its text, in twentieths of a point. */
export const acrossRoom = (paper: Paper, margins: number): number => paperSizes[paper][1] - margins;

/** A part of a template with its pages, upright or across, on the paper. */
export function onPaper(xml: string, paper: Paper): string {
  const [width, height] = paperSizes[paper];
  const [templateWidth, templateHeight] = paperSizes.A4;
  return xml
    .replaceAll(`w:w="${templateWidth}" w:h="${templateHeight}"`, `w:w="${width}" w:h="${height}"`)
    .replaceAll(`w:w="${templateHeight}" w:h="${templateWidth}"`, `w:w="${height}" w:h="${width}"`);
}
