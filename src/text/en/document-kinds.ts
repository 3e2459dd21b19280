import type { documentKinds as indonesian } from '../id/document-kinds';

export const documentKinds: typeof indonesian = {
  unitEvaluation: { word: 'evaluation', name: 'Unit Performance Evaluation' },
  agencyEvaluation: { word: 'agency-evaluation', name: 'Agency Performance Evaluation' },
  reconciliation: { word: 'reconciliation', name: 'Reconciliation with the Annual Report' },
  minutes: { word: 'minutes', name: 'Minutes of Meeting' },
  lkjip: { word: 'annual-report', name: 'Draft of the Annual Report, Chapter III' },
  presentation: { word: '', name: 'Slides for the Meeting' },
  agreement: { word: 'agreement', name: 'Performance Agreement' },
  awardMinutes: { word: 'award-minutes', name: 'Assessment Minutes' },
  awardDecree: { word: 'decree', name: 'Award Decree' },
  awardTeam: { word: 'jury', name: 'Jury Decree' },
  awardCertificate: { word: 'certificate', name: 'Certificate of Award' },
  awardAssembly: { word: 'assembly', name: 'Assembly Script' },
  awardPress: { word: 'press', name: 'Press Release' },
  farewell: { word: 'farewell', name: 'List of Arrivals and Departures' },
  thanks: { word: 'thanks', name: 'Certificate of Thanks' },
  handover: { word: 'handover', name: 'Handover Memorandum' },
  reflection: { word: 'reflection', name: 'Performance Reflection' },
  volunteer: { word: 'volunteer-reflection', name: 'Volunteer Reflection' },
  unitReflection: { word: 'unit-reflection', name: 'Unit Reflections' },
  board: { word: '', name: 'Board slides' },
};
