import { fingerprint, tryTemplate } from '../../../documents/main';
import type { OwnTemplate, OwnTemplates } from '../../../documents/template/own-template';
import { finding, type Finding } from '../../../domain/finding';
import type { Logo } from '../../../domain/logo';
import { deflate } from '../../../google/deflate';
import { currentUser } from '../../../google/session';
import type { Grids } from '../../../workbook/read/workbook';
import type { OutputContent, OutputFrame } from '../../../workbook/sheets/output-sheet';
import { readTemplates, templateSheet, type KeptTemplate } from '../../../workbook/sheets/records/template-sheet';
import type { RunRequest, TemplateRequest } from '../../run/summary';
import type { DocumentJob } from '../../run/task';
import { LOGO_KIND, rowOfLogo } from './kept-logo';
import { kindNamed, kindWords } from '../../../documents/kinds';

/** The templates that the workbook keeps, and the logo. */
const keptTemplates = ({ templates }: Grids): KeptTemplate[] => (templates ? readTemplates(templates) : []);

const byKind = (kept: readonly KeptTemplate[]): OwnTemplates =>
  Object.fromEntries(kept.map(({ kind, name, base64, mark }) => [kind, { name, base64, mark }]));

/** A template as it was brought along, with the mark by which its content is told. */
const broughtTemplate = ({ name, base64 }: TemplateRequest): OwnTemplate => ({
  name,
  base64,
  mark: fingerprint(base64),
});

/**
 * The templates of a run: those that the workbook keeps and the one that the request brings along, which is used at once; one
 * that turns out not to fit stops the run. One without content brings the add-on's own template back.
 */
export function ownTemplates(grids: Grids, { template }: RunRequest): OwnTemplates {
  const kept = keptTemplates(grids);
  const kind = template ? kindNamed(template.kind) : null;
  if (!template || kind === null) return byKind(kept);
  const others = byKind(kept.filter((one) => one.kind !== kind));
  return template.base64 === '' ? others : { ...others, [kind]: broughtTemplate(template) };
}

/** What becomes of a template that was brought along. */
export interface BroughtTemplate {
  findings: Finding[];
  /** The sheet that keeps the templates, with this one or without the one that it took the place of. */
  sheets?: OutputContent[];
  /** The first document of its kind made with it. */
  preview?: { name: string; bytes: Uint8Array };
}

/** How many documents are looked at to learn what their kind offers. */
const looked = 12;

/**
 * Checks the template that the request brings along against what documents of its kind print, and makes the first of them with it.
 *
 * A logo that was brought along is kept beside the templates.
 *
 * @param logo the one of the run
 * @param jobs the documents of the run, then those that it leaves out
 */
export function tryBrought(
  { template, logo: picture }: RunRequest,
  grids: Grids,
  logo: Logo | undefined,
  jobs: readonly DocumentJob[],
  frame: OutputFrame,
): BroughtTemplate {
  const standing = keptTemplates(grids).filter(({ kind }) => !picture || kind !== LOGO_KIND);
  const rows = picture && logo ? [...standing, rowOfLogo(logo, frame.time)] : standing;
  if (!template) return { findings: [], ...(picture && { sheets: [templateSheet(rows, frame)] }) };
  const kind = kindNamed(template.kind);
  const place = { sheet: template.name, cell: '' };
  if (kind === null) {
    const values = { kind: template.kind, allowed: { id: kindWords('id'), en: kindWords('en') } };
    return { findings: [finding('template-unknown-kind', place, values)] };
  }
  const others = rows.filter((one) => one.kind !== kind);
  if (template.base64 === '') return { findings: [], sheets: [templateSheet(others, frame)] };
  const own = broughtTemplate(template);
  const fitting = jobs.filter(({ template: filled }) => filled === kind).slice(0, looked);
  const views = fitting.flatMap(({ view }) => view?.() ?? []);
  const { findings, preview } = tryTemplate(own, kind, views, deflate);
  const [first] = fitting;
  if (!first && findings.length === 0)
    return { findings: [finding('template-untried', place, { kind: template.kind })] };
  if (!preview || !first) return { findings };
  const entry = { kind, ...own, fileId: template.fileId ?? '', time: frame.time, user: currentUser() };
  return {
    findings,
    sheets: [templateSheet([...others, entry], frame)],
    preview: { name: `${first.plan.name}.docx`, bytes: preview },
  };
}
