import { Packer, type Document } from 'docx';
import PizZip from 'pizzip';
import { agreementTemplate } from './agreements/agreement-template';
import { agencyTemplate } from './agency-template';
import { awardTemplates } from './awards/award-templates';
import { formTemplates } from './forms/form-template';
import { lean } from './lean';
import { reportTemplates } from './reports/report-templates';
import { peopleTemplates } from './people/people-templates';
import { unitTemplate } from './unit-template';

const entryDate = new Date(1980, 0, 1);

/** The library writes the time of the build and random ids; a template is the same whenever it is built. */
function settled(xml: string): string {
  let watermarks = 0;
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, '$12026-01-01T00:00:00Z')
    .replace(/PowerPlusWaterMarkObject[\w-]+/g, () => `PowerPlusWaterMarkObject${++watermarks}`);
}

async function pack(document: Document): Promise<Uint8Array> {
  const built = new PizZip(await Packer.toBuffer(document));
  const zip = new PizZip();
  for (const name of Object.keys(built.files).sort()) {
    const file = built.files[name];
    if (!file || file.dir) continue;
    zip.file(name, lean(settled(file.asText())), {
      date: entryDate,
      createFolders: false,
    });
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The default templates by file name; the same code gives the same bytes. */
export async function buildTemplates(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['evaluation-unit.docx', await pack(unitTemplate())],
    ['evaluation-agency.docx', await pack(agencyTemplate())],
    ['agreement.docx', await pack(agreementTemplate())],
    ...(await awardTemplates()),
    ...(await reportTemplates()),
    ...(await peopleTemplates()),
    ...(await formTemplates()),
  ]);
}
