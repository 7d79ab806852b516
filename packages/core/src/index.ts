export { Decimal, type Rounding } from './decimal/decimal.ts'
export { fromYuan, inYuan, isMoneyUnit, type Money, type MoneyUnit } from './decimal/money.ts'
export { percentOf } from './decimal/percent.ts'
export { sum } from './decimal/sum.ts'
export type { Block, Cell, Document, Format, HiddenText, Paragraph, Table } from './document/document.ts'
export type { Origin } from './document/origin.ts'
export type { Notice, Result } from './document/result.ts'
export { AppError } from './errors.ts'
export { baseDataHunan2024 } from './forms/base-data.hunan-2024.ts'
export type { Form, FormId, ReportForm, SectionForm, TableForm } from './forms/define-form.ts'
export { type EditionForms, editions } from './forms/editions.ts'
export { allFilled, type Empty, type Entry, type Filled, type Place } from './forms/entry.ts'
export { absentEntry, type Field, type FieldKind, readEntry, text } from './forms/field.ts'
export { type Figure, printFigure, readFigure } from './forms/figure.ts'
export {
  type Comparator,
  type FigureMeasure,
  type Measure,
  type RangeMeasure,
  readMeasure,
  type TierMeasure,
  type TimeMeasure,
  type WordingMeasure,
} from './forms/measure.ts'
export type { FieldSet, Fields, Grid, OpenRows, Part, RowLabel, Rows } from './forms/part.ts'
export { plainText } from './forms/plain-text.ts'
export { projectEvaluationHunan2024 } from './forms/project-evaluation.hunan-2024.ts'
export { projectReportHunan2024 } from './forms/project-report.hunan-2024.ts'
export { squeezed } from './forms/squeezed.ts'
export { unitEvaluationHunan2024 } from './forms/unit-evaluation.hunan-2024.ts'
export { unitReportHunan2024 } from './forms/unit-report.hunan-2024.ts'
export type { OpenName, ValuesOf } from './forms/values-of.ts'
export type { AttachmentHead } from './package/attachment.ts'
export { fillReport, type ReportSpots, type SectionSpots } from './package/fill-report.ts'
export { type Filling, fillTable } from './package/fill-table.ts'
export { type LevelOne, readLevelOne } from './package/level-one.ts'
export {
  type BaseData,
  type Evaluation,
  evaluationsOf,
  type FundsRow,
  type Indicator,
  nameOf,
  type Package,
  type PrintedLabel,
  type ProjectEvaluation,
  type SpendingLine,
  type TableFrame,
  tablesOf,
  type UnitEvaluation,
} from './package/package.ts'
export {
  allSections,
  type Report,
  type ReportClosing,
  type ReportCover,
  type Section,
  sectionOf,
} from './package/report.ts'
export { reportsOf } from './package/reports-of.ts'
export {
  type FieldsSpots,
  type GridSpots,
  type LineSpots,
  noLine,
  noSpots,
  type PartSpots,
  type RowsSpots,
  type SpareSpot,
  type Spot,
  type SpotSet,
} from './package/spot.ts'
export { withYear } from './package/with-year.ts'
