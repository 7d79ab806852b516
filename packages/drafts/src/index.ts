export { completeDraft } from './complete/complete-draft.ts'
export type { CompletedDraft, FigureSource } from './complete/completed-draft.ts'
export type {
  Draft,
  DraftCells,
  DraftGrid,
  DraftPart,
  DraftReport,
  DraftRows,
  DraftSection,
  DraftTable,
} from './draft/draft.ts'
export { draftSchema } from './draft/draft-schema.ts'
export { printDraft } from './draft/print-draft.ts'
export { readDraft } from './draft/read-draft.ts'
export type { Segment } from './narrative/segment.ts'
