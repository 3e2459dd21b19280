import type { ledger as indonesian } from '../id/ledger';
import { counted } from './plural';

/** Words about the making of documents: what is done with each, how far a run is, whom it waits for. */
export const ledger: typeof indonesian = {
  title: 'Documents',
  unreachable: (maker) =>
    `The recorded file was not found, or is not yours, and no other was made in its place. ` +
    `${maker === '' ? 'Restore the file' : `Ask ${maker} to run Make evaluations or to restore the file`}, ` +
    'or ask for it to be made again; the old link is kept.',
  trashed: 'The file lies in the bin of Google Drive and was not replaced. Restore it, or ask for it to be made again.',
  waiting: (owner) =>
    `Waits for the owner of documents, ${owner}: made by the hourly schedule, or when the owner chooses Make evaluations.`,
  obsolete: 'This unit is no longer in the sheet Units. Its file was not deleted.',
  oldFormatStays:
    'The file in the old format stays: in a shared drive only Managers and Content managers may throw files away.',
  keptDraft: (open) => `Remains a DRAFT; not filled in: ${open}.`,
  placeholders: {
    cause: 'causes (Analysis, column Obstacles)',
    remedy: 'remedies (Analysis, column Next Steps, or Follow-up)',
    due: 'due days (Follow-up, column Due)',
    remainder: 'reasons for the remainder (Budget Remainder)',
    legalBasis: 'legal basis (Award Categories, column Legal Basis)',
    awardTeam: 'roles of the team (Award Team)',
  },
  withoutPdf: 'No PDF was made because LibreOffice is not installed; the document is kept as .docx.',
  lost: (name) =>
    `Google's answer to the making of "${name}" was lost; the file may have been made. The next run looks for it twice, a minute apart, before it makes it again.`,
  reasons: {
    new: 'never made',
    asked: 'asked for',
    changed: 'its content changed',
    format: 'the document format changed; the old file goes to the bin',
    interrupted: 'an earlier run was interrupted',
    unchanged: 'its content is unchanged',
    edited: 'edited after it was made',
    final: 'final',
    unreachable: 'its file was not found',
    trashed: 'its file is in the bin',
  },
  actions: { leave: 'Left', adopt: 'Recorded', create: 'Would be made', renew: 'Would be renewed' },
  templateFolder: 'Templates',
  dryRun: 'Dry run: nothing was written',
  count: (action, count) => `${action}: ${count}`,
  line: (name, action, reason) => `${action}: ${name} (${reason})`,
  progress: (done, left) => `Made or renewed: ${done}; left: ${left}.`,
  timeLeft: (minutes) => `Estimated time for the rest: ${counted(minutes, 'minute')}.`,
  stoppedByPerson: 'Stopped as asked. What was made is recorded; choose Make evaluations to go on.',
  stoppedByQuota: "Google's quota of the day is used up. Choose Make evaluations tomorrow; only the rest is made.",
  stoppedByStorage:
    'Google Drive has no room left. Empty the bin or delete old files, then choose Make evaluations; only the rest is made.',
  stoppedByGoogle:
    "Google's services do not answer. Choose Make evaluations again in a few minutes; only the rest is made.",
  leftToOwner: (count, owner) =>
    `${counted(count, 'document waits', 'documents wait')} for the owner of documents, ${owner}.`,
  tickForOwner:
    'Tick Make evaluations on the sheet Dashboard: the documents are made at once in the name of the owner of documents.',
  consistency: 'Check consistency',
  compared: (figures, documents, findings) =>
    `${counted(figures, 'figure')} of ${counted(documents, 'document')} compared with today's sheets and their files; ${counted(findings, 'finding')}.`,
  links: {
    title: 'Send links to unit heads',
    kind: 'Document link',
    question:
      'Links to the evaluations of this period are sent to the Email of each unit, once for each version. Go on?',
    subject: (kind, subject, period) => `${kind}: ${subject}, ${period}`,
    openLine: (code, name, what) => `- ${code} ${name}: ${what}`,
    body: (subject, period, link, agency, open) =>
      [
        'Dear Sir or Madam,',
        `The performance evaluation of ${subject} for ${period} is ready:`,
        link,
        'If the link cannot be opened, ask the sender of this letter for access.',
        ...(open.length > 0 ? [`Still to be filled in by your unit:\n${open.join('\n')}`] : []),
        agency,
      ].join('\n\n'),
    sent: (sent, before, open) =>
      `${counted(sent, 'letter')} sent, ${before} sent before, ${open} not sent. See the sheet Mail.`,
    withoutAddress: (count) =>
      `${counted(count, 'document')} without a recipient: fill in Email in Units or Digest Email.`,
    notShared:
      'The letter was sent, but Google Drive refuses to share the file with this address: it has no Google account, or the file belongs to somebody else. Share it yourself in Google Drive.',
    refused: (count) =>
      `${counted(count, 'file')} could not be shared with the one who got the letter; share it yourself in Google Drive. See the column Message of the sheet Mail.`,
  },
  stopAsked: 'Making documents will stop after those in hand.',
  final: {
    selectRows: (sheet) => `First select one or more rows of documents in the sheet ${sheet}.`,
    set: (count) => `${counted(count, 'document')} now Final: not renewed until released.`,
    refused: (documents) =>
      `Not yet Final, because parts are not filled in:\n${documents.join('\n')}\nFill in the sheets named, then make the documents again. An explanation that will never come is let stand with "It is so" at its finding while Document Status is FINAL; the document then prints that the unit has not explained it.`,
    gap: (document, gaps) => `- ${document}: ${gaps}`,
    edited: (documents) =>
      `Edited after it was made; see that these parts have been completed in the file:\n${documents.join('\n')}`,
    released: (count) => `${counted(count, 'document')} released from Final; Make evaluation renews again.`,
    passedOver: (count) => `${counted(count, 'other row')} passed over: no file yet, or the status is so already.`,
  },
  takeOver: {
    question: (owner) =>
      `The documents of this workbook are made by ${owner}. If you take over, new documents go into new folders of your own; old files and links stay, but are no longer renewed from here. Go on?`,
    done: (owner) =>
      `You are now the owner of documents (before: ${owner}). Choose Make evaluations; rows that are unreachable can be made again.`,
    already: 'You are the owner of the documents of this workbook already; nothing was changed.',
  },
};
