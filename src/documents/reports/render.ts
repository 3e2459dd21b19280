import type { Language } from '../../text/language';
import { BODY_PATH, cutBody } from '../cut-body';
import { fillTemplate, readTemplate, type Template } from '../fill-template';
import { onPaper } from '../paper';
import packageTemplate from '../templates/evaluation-unit.docx';
import papersTemplate from '../templates/report-papers.docx';
import type { Report, ReportPlan, ReportSources } from './plan';
import { reportView } from './view';

const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Templates by report, paper and language, kept between the documents of a run. */
const known = new Map<string, Template>();

function templateFor(report: Report, { profile, language }: ReportSources): Template {
  const key = `${report} ${profile.paper} ${language}`;
  const template =
    known.get(key) ??
    readTemplate(packageTemplate, (xml, path) =>
      onPaper(path === BODY_PATH ? cutBody(papersTemplate, report, xml) : xml, profile.paper).replaceAll(
        'w:val="id-ID"',
        `w:val="${languageTags[language]}"`,
      ),
    );
  known.set(key, template);
  return template;
}

/**
 * Makes a report as .docx bytes; the same input gives the same bytes.
 *
 * @throws UnknownTagError, TemplateError when the template does not fit (see fill-template)
 */
export function renderReport(plan: ReportPlan, sources: ReportSources): Uint8Array {
  return fillTemplate(templateFor(plan.report, sources), reportView(plan, sources));
}
