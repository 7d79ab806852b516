export type { Block, Cell, Document, Format, HiddenText, Paragraph, Table } from './document/document.ts'
export type { Origin } from './document/origin.ts'
export type { Notice, Result } from './document/result.ts'
export { AppError } from './errors.ts'
