export { blankDraft, type NewPackage } from './blank/blank-draft.ts'
export { cellAt } from './cells/cell-at.ts'
export { cellFault } from './cells/cell-fault.ts'
export { cellLabel } from './cells/cell-label.ts'
export { isName, printList, readList, reportList, tableList } from './cells/cell-lists.ts'
export { cellsOfDraft } from './cells/cells-of-draft.ts'
export { draftOfCells } from './cells/draft-of-cells.ts'
export { completeDraft } from './complete/complete-draft.ts'
export type { CompletedDraft, FigureSource } from './complete/completed-draft.ts'
export { overriddenNotices } from './complete/overridden-cells.ts'
export { typedFigureNotices } from './complete/typed-figure-notices.ts'
export {
  type AttachmentChange,
  type CellChange,
  type Change,
  changeMessages,
  type HeadChange,
  type ParagraphChange,
  type RowChange,
  type StrayChange,
} from './diff/change.ts'
export { diffDrafts } from './diff/diff-drafts.ts'
export { diffPackages } from './diff/diff-packages.ts'
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
export { draftJsonSchema } from './draft/draft-json-schema.ts'
export { draftSchema } from './draft/draft-schema.ts'
export { printDraft } from './draft/print-draft.ts'
export { readDraft } from './draft/read-draft.ts'
export { type Imported, importPackage } from './import/import-package.ts'
export { type CellPlace, placesOfCells } from './import/places-of-cells.ts'
export type { NarrativeField } from './narrative/narrative-field.ts'
export { narrativeFields } from './narrative/narrative-fields.ts'
export { type NarrativeFilter, narrativeFilters } from './narrative/narrative-filters.ts'
export { type NarrativeValues, narrativeValues } from './narrative/narrative-values.ts'
export { type RenderedParagraph, renderParagraphs } from './narrative/render-paragraphs.ts'
export type { Segment, WorkedOut } from './narrative/segment.ts'
export { type DraftNoticeCode, draftNotices } from './notices.ts'
export { givenClauses } from './sections/given-clauses.ts'
export { draftReports, type SectionTemplate, sectionTemplates } from './sections/section-templates.ts'
