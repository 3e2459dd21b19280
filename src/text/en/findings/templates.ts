import type { templateCodes } from '../../../domain/finding-codes/templates';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

/** Wording of the findings about templates. */
export const templateFindings: Wordings<typeof templateCodes> = {
  'template-too-large': say(
    'The template is too large (more than 5 MB).',
    'Make the pictures in it smaller: in Word, Compress Pictures.',
  ),
  'template-not-docx': say(
    'This file is no Word document (.docx).',
    'Open it in Word, LibreOffice or Google Docs and save it as .docx.',
  ),
  'template-macros': say(
    'The template contains macros and is refused.',
    'Save it as a Word document (.docx) without macros, then upload it again.',
  ),
  'template-remote': say(
    (v) => `The template fetches parts from outside its file and is refused: ${v.parts}.`,
    'Put the picture into the document, detach the attached template; links may be https or mailto only. Then save again.',
  ),
  'template-active': say(
    (v) => `The template has parts that no official document may have and is refused: ${v.parts}.`,
    'Take the field, the object or the picture out of the template (pictures: PNG or JPEG, at most 5 MB), then save again.',
  ),
  'template-broken': say(
    (v) => `Tags are incomplete or have no partner${v.tags === '' ? '' : `: ${v.tags}`}.`,
    'Every { needs a }, and every {#name} needs a {/name} at a matching place.',
  ),
  'template-unknown-tag': say(
    (v) => `The tag {${v.tag}} is not known (part ${v.part}).`,
    (v) =>
      v.nearest === ''
        ? 'See the list of tags in docs/templates.md.'
        : `Perhaps {${v.nearest}} is meant; the tags are listed in docs/templates.md.`,
  ),
  'template-unknown-kind': say(
    (v) => `There is no template for the kind of document "${v.kind}".`,
    (v) => `Use one of: ${v.allowed}.`,
  ),
  'template-untried': say(
    (v) => `The template cannot be tried yet: this workbook makes no document of the kind "${v.kind}".`,
    'Fill in the sheet that it rests on first, e.g. Meetings for minutes, or decide winners for certificates.',
  ),
  'logo-too-large': say(
    (v) => `The picture "${v.name}" is too large for a logo (more than 200 KB).`,
    'Make it smaller, for example 600 × 600 pixels, and upload it again.',
  ),
  'logo-not-picture': say(
    (v) => `The file "${v.name}" is no PNG or JPEG picture.`,
    'Save the logo as PNG or JPEG and upload it again.',
  ),
  'logo-not-kept': say(
    (v) => `The logo "${v.name}" has not been uploaded, so it is not printed.`,
    'Choose the menu Upload logo, or empty the setting Logo to use the one that is kept.',
  ),
  'template-unused-tags': say(
    (v) => `${counted(v.count, 'tag is', 'tags are')} not used by this template, e.g. ${v.tags}.`,
    'Nothing has to be done unless they should be printed.',
  ),
};
