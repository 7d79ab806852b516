export { Decimal, type Rounding } from './decimal/decimal.ts'
export { fromYuan, inYuan, isMoneyUnit, type Money, type MoneyUnit } from './decimal/money.ts'
export { percentOf } from './decimal/percent.ts'
export { sum } from './decimal/sum.ts'
export type { Block, Cell, Document, Format, HiddenText, Paragraph, Table } from './document/document.ts'
export type { Origin, PageBox } from './document/origin.ts'
export type { Notice, Result } from './document/result.ts'
export { AppError } from './errors.ts'
export { type Agreement, type Amount, agree, agreementOf, stepOf } from './facts/amounts/agree.ts'
export { amountOf, yuanOf } from './facts/amounts/amount-of.ts'
export { moneyUnitOf, officialUnitOf, type TableUnit } from './facts/amounts/money-unit-of.ts'
export { printAmount, printDifference } from './facts/amounts/print-amount.ts'
export { contradict, type Slip, slipOf } from './facts/amounts/slip-of.ts'
export { type AbsoluteClaim, absoluteClaimsIn, contraryIn } from './facts/claims/absolute-claims-in.ts'
export { type BudgetChange, budgetChangesIn } from './facts/claims/budget-changes-in.ts'
export { type Claim, completionClaimsIn } from './facts/claims/completion-claims-in.ts'
export { type StatedPercentage, statedPercentagesOf } from './facts/claims/stated-percentages.ts'
export { statesAim } from './facts/claims/states-aim.ts'
export type {
  FigureFact,
  FigureGroup,
  FigureKey,
  FigureMention,
} from './facts/fact-table/figure-fact.ts'
export { figureFactOf, figureFactsOf } from './facts/fact-table/figure-facts-of.ts'
export { sameFigure } from './facts/fact-table/group-figures.ts'
export { type LikelyFigure, type LikelyReason, likelyFigure } from './facts/fact-table/likely-figure.ts'
export { likelyReasonWords } from './facts/fact-table/likely-reason-words.ts'
export { type OtherFigure, otherFiguresOf } from './facts/fact-table/other-figures-of.ts'
export { type Fact, factsOf, mentionsOf } from './facts/facts-of.ts'
export { type InOneUnit, inOneUnit, type Quantity } from './facts/figures/common-unit.ts'
export { datesIn, type PrintedDate } from './facts/figures/dates-in.ts'
export { type DaySpan, dayAfter, daySpanOf } from './facts/figures/day-span.ts'
export type { FigureKind } from './facts/figures/figure-units.ts'
export { figuresIn } from './facts/figures/figures-in.ts'
export { type PlacedDate, printedDatesOf } from './facts/figures/printed-dates-of.ts'
export type { TextFigure } from './facts/figures/text-figure.ts'
export { findSubjects, type NamedSubject, type Subject } from './facts/find-subjects.ts'
export { type FundFlow, type FundFlows, fundFlowsOf } from './facts/fund-flows-of.ts'
export { type IndicatorStatement, indicatorStatementsOf } from './facts/indicator-statements.ts'
export { type MeasureId, type MeasureWords, measures } from './facts/measures.ts'
export type { FactKey, Mention } from './facts/mention.ts'
export { commonSequence } from './facts/names/common-sequence.ts'
export { findVariants, type Variant } from './facts/names/find-variants.ts'
export { isGeneralIndicator } from './facts/names/general-indicator.ts'
export { type Matching, matchProjects, type Pair } from './facts/names/match-projects.ts'
export { compareNames, type NameComparison } from './facts/names/name-similarity.ts'
export { coreName, isSpecificName, plainName } from './facts/names/plain-name.ts'
export { projectNamesOf } from './facts/names/project-names.ts'
export { sameName, sameProject, similarNames, tellsApart } from './facts/names/same-project.ts'
export { sharesWord, tellingWordsOf, withoutWordsOf } from './facts/names/telling-words.ts'
export { maskPersonalData } from './facts/personal-data/mask-personal-data.ts'
export { type PersonalData, type PersonalDataKind, personalDataIn } from './facts/personal-data/personal-data-in.ts'
export { type Citation, citationsIn } from './facts/reports/citations-in.ts'
export { type FoundWording, findWordings } from './facts/reports/find-wordings.ts'
export { givesReason } from './facts/reports/gives-reason.ts'
export { type Item, itemsOf } from './facts/reports/items-of.ts'
export { measuresIn, problemsIn } from './facts/reports/problems-in.ts'
export { type ItemNumber, readItemNumber } from './facts/reports/read-item-number.ts'
export { type RepeatedPassage, repeatedPassages } from './facts/reports/repeated-passages.ts'
export { definesShortName, type ReportCitation, reportCitationsOf } from './facts/reports/report-citations.ts'
export { type ReportSentence, reportSentencesOf } from './facts/reports/report-sentences.ts'
export { saysAny } from './facts/reports/says-any.ts'
export { sentencesOf } from './facts/reports/sentences-of.ts'
export { haveSharedTheme } from './facts/reports/shared-theme.ts'
export { statesResult } from './facts/reports/states-result.ts'
export { type Stage, type StatedStage, stageOf } from './facts/stage-of.ts'
export { type Statement, statementsOf } from './facts/statements-of.ts'
export { yearOf } from './facts/year-of.ts'
export { baseDataHunan2024 } from './forms/base-data.hunan-2024.ts'
export type { Choice } from './forms/choice.ts'
export type { Form, ReportForm, SectionForm, TableForm } from './forms/define-form.ts'
export { type EditionForms, editions } from './forms/editions.ts'
export { allFilled, type Empty, type Entry, type Filled, type Place } from './forms/entry.ts'
export { absentEntry, type Field, type FieldKind, readEntry, text } from './forms/field.ts'
export { type Figure, printFigure, readFigure } from './forms/figure.ts'
export type { FormId } from './forms/form-id.ts'
export type { CellRef, Formula, Formulas } from './forms/formula.ts'
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
export { oncePer, oncePerKey, oncePerText } from './forms/once-per.ts'
export {
  columnsOf,
  type FieldSet,
  type Fields,
  fieldsOf,
  type Grid,
  type JoinedCells,
  type OpenRows,
  type Part,
  type RowLabel,
  type Rows,
} from './forms/part.ts'
export { plainText } from './forms/plain-text.ts'
export { projectEvaluationHunan2024 } from './forms/project-evaluation.hunan-2024.ts'
export { projectReportHunan2024 } from './forms/project-report.hunan-2024.ts'
export { squeezed } from './forms/squeezed.ts'
export { unitEvaluationHunan2024 } from './forms/unit-evaluation.hunan-2024.ts'
export { unitReportHunan2024 } from './forms/unit-report.hunan-2024.ts'
export type { OpenName, ValuesOf } from './forms/values-of.ts'
export { withShape } from './forms/with-shape.ts'
export type { AttachmentHead } from './package/attachment.ts'
export { beginningOf } from './package/beginning-of.ts'
export { fillReport, type ReportSpots, type SectionSpots } from './package/fill-report.ts'
export { type Filling, fillTable } from './package/fill-table.ts'
export { formOf } from './package/form-of.ts'
export { fundsRowsOf } from './package/funds-rows-of.ts'
export { joinLabels } from './package/join-labels.ts'
export { type LevelOne, readLevelOne } from './package/level-one.ts'
export { type LevelOneGroup, levelOneGroupsOf } from './package/level-one-groups.ts'
export { levelOneOf, levelTwoOf } from './package/level-two.ts'
export { linesOf, type TableCell, type TableLine } from './package/lines-of.ts'
export { meantLevelOne } from './package/meant-level-one.ts'
export { moneyCellsOf } from './package/money-cells-of.ts'
export {
  type BaseData,
  type Evaluation,
  evaluationsOf,
  type FundsRow,
  type GoalTable,
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
export { quotedName } from './package/quoted-name.ts'
export {
  allSections,
  bodyOf,
  type Report,
  type ReportClosing,
  type ReportCover,
  type Section,
  sectionOf,
} from './package/report.ts'
export { reportsOf } from './package/reports-of.ts'
export { printSectionNumber, readSectionNumber } from './package/section-number.ts'
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
export { tableShapes } from './package/table-shapes.ts'
export { textsOf } from './package/texts-of.ts'
export { withYear } from './package/with-year.ts'
export { executionBaseOf } from './scoring/execution-base-of.ts'
export { filledRowsOf } from './scoring/filled-rows-of.ts'
export { type Grade, type Graded, gradeOf } from './scoring/grades/grade-of.ts'
export { gradesIn, type StatedGrade, saysGrade } from './scoring/grades/grades-in.ts'
export { readGrade } from './scoring/grades/read-grade.ts'
export { type StatedScore, scoresIn } from './scoring/grades/scores-in.ts'
export { methodFor } from './scoring/methods/method-for.ts'
export { scoreIndicator } from './scoring/methods/score-indicator.ts'
export type { ScoringMethod } from './scoring/methods/scoring-method.ts'
export { printComputed } from './scoring/print-computed.ts'
export { reasonFor } from './scoring/reason-for.ts'
export {
  type EvaluationScore,
  type ScoredIndicator,
  type ScoredPart,
  scoreEvaluation,
} from './scoring/score-evaluation.ts'
export { type RecomputedExecution, scoreExecution } from './scoring/score-execution.ts'
export { comparatorOf, type ReadComparator } from './scoring/standing/comparator-of.ts'
export type {
  ComparedFigures,
  ComparedValues,
  KnownStanding,
  Standing,
  UnknownReason,
  UnknownStanding,
} from './scoring/standing/standing.ts'
export { standingOf } from './scoring/standing/standing-of.ts'
export type {
  NotRecomputed,
  Recomputed,
  RecomputedRange,
  RecomputedScore,
  WhyNot,
} from './scoring/steps/recomputed.ts'
export { roundingOf, roundScore } from './scoring/steps/rounding.ts'
export { printStep, type Step } from './scoring/steps/step.ts'
export { sumPoints } from './scoring/sum-points.ts'
export { type PrintedTotal, totalOf } from './scoring/total-of.ts'
export { vagueWordOf } from './scoring/vague-word-of.ts'
