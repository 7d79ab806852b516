export type { CompletedDraft, FigureSource, Segment } from './complete/completed-draft.ts'
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
