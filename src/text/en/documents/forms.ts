import type { forms as indonesian } from '../../id/documents/forms';

export const forms: typeof indonesian = {
  renjaForm: {
    code: 'Form E.81',
    titles: ({ government, agency, year, period }) => [
      `Evaluation of Work Plan Results, ${government}`,
      `Work Plan (Renja), ${agency}, ${year}`,
      `Period of Implementation: ${period}`,
    ],
    footer: 'Form E.81, Evaluation of Work Plan Results,',
  },
  progressForm: {
    code: '',
    titles: ({ government, agency, year, period }) => [
      'Report of Physical and Financial Progress (RFK)',
      `${agency}, ${government}`,
      `Budget Year ${year}, as of ${period}`,
    ],
    footer: 'Physical and Financial Progress,',
  },
  standardsForm: {
    code: '',
    titles: ({ government, agency, period }) => [
      'Minimum Service Standards (SPM) in Social Affairs',
      `${agency}, ${government}`,
      period,
    ],
    footer: 'Minimum Service Standards,',
  },
  unitReportForm: {
    code: '',
    titles: ({ agency, period }) => ['Performance and Absorption of Units', agency, period],
    footer: 'Performance of Units,',
  },
  actionPlanForm: {
    code: '',
    titles: ({ agency, year, period }) => [`Action Plan of the Performance Agreements ${year}`, agency, `To ${period}`],
    footer: 'Action Plan,',
  },
  cascadingForm: {
    code: '',
    titles: ({ agency, year }) => ['Cascading Matrix of Performance and Budget', agency, `Year ${year}`],
    footer: 'Cascading Matrix,',
  },
  scheduleForm: {
    code: '',
    titles: ({ agency, year, day }) => [
      'Schedule and Control of Activities',
      agency,
      `Budget Year ${year}, as of ${day}`,
    ],
    footer: 'Schedule of Activities,',
    asOf: ({ year, day }) => `${year}, as of ${day}`,
  },
  received: 'Evaluated by,',
  plannerTitle: 'Head of the Planning Agency',
  governmentFallback: 'Local Government',
  band: (part, parts, first, last) =>
    `Part ${part} of ${parts}: ${last === '' ? `column ${first}` : `columns ${first} to ${last}`}`,
};
