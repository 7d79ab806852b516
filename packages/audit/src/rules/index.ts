import type { Rule } from '../engine/rule.ts'
import noEqualSplitBudgets from './anomalies/no-equal-split-budgets.ts'
import noSuspiciouslyPerfectValues from './anomalies/no-suspiciously-perfect-values.ts'
import noTextCopiedAcrossPackages from './anomalies/no-text-copied-across-packages.ts'
import yearOnYearChangeExplained from './anomalies/year-on-year-change-explained.ts'
import amountsShareDecimals from './arithmetic/amounts-share-decimals.ts'
import basicSpendingAddsUp from './arithmetic/basic-spending-adds-up.ts'
import buildingControlRatesRecompute from './arithmetic/building-control-rates-recompute.ts'
import executionRateRecomputes from './arithmetic/execution-rate-recomputes.ts'
import executionScoreRecomputes from './arithmetic/execution-score-recomputes.ts'
import incomeSourcesAddUp from './arithmetic/income-sources-add-up.ts'
import listedPublicFundsWithinTotal from './arithmetic/listed-public-funds-within-total.ts'
import noLargeUnlistedPublicFunds from './arithmetic/no-large-unlisted-public-funds.ts'
import projectFundingAddsUp from './arithmetic/project-funding-adds-up.ts'
import projectRowsAddUp from './arithmetic/project-rows-add-up.ts'
import ratesShareRounding from './arithmetic/rates-share-rounding.ts'
import spendingKindsAddUp from './arithmetic/spending-kinds-add-up.ts'
import staffingRateRecomputes from './arithmetic/staffing-rate-recomputes.ts'
import staffingWithinQuota from './arithmetic/staffing-within-quota.ts'
import threePublicFundsAddUp from './arithmetic/three-public-funds-add-up.ts'
import unitSpendingAddsUp from './arithmetic/unit-spending-adds-up.ts'
import vehicleCostAddsUp from './arithmetic/vehicle-cost-adds-up.ts'
import datesUniform from './completeness/dates-uniform.ts'
import headerLabelsMatchForm from './completeness/header-labels-match-form.ts'
import labelYearsCurrent from './completeness/label-years-current.ts'
import noBlankForZero from './completeness/no-blank-for-zero.ts'
import noStrayContent from './completeness/no-stray-content.ts'
import noTemplateRows from './completeness/no-template-rows.ts'
import noUnusedLabels from './completeness/no-unused-labels.ts'
import numberingUniform from './completeness/numbering-uniform.ts'
import numericCellsClean from './completeness/numeric-cells-clean.ts'
import signOffFilled from './completeness/sign-off-filled.ts'
import fundsInIndicatorsExist from './cross-table/funds-in-indicators-exist.ts'
import oneMeasurePerActivity from './cross-table/one-measure-per-activity.ts'
import oneNamePerThing from './cross-table/one-name-per-thing.ts'
import projectBudgetsAgree from './cross-table/project-budgets-agree.ts'
import projectExecutionAgrees from './cross-table/project-execution-agrees.ts'
import projectExecutionsAddUp from './cross-table/project-executions-add-up.ts'
import projectListsAgree from './cross-table/project-lists-agree.ts'
import projectSpendingAgrees from './cross-table/project-spending-agrees.ts'
import publicFundsAgree from './cross-table/public-funds-agree.ts'
import sameIndicatorSameActual from './cross-table/same-indicator-same-actual.ts'
import sameIndicatorSameTarget from './cross-table/same-indicator-same-target.ts'
import datesInOrder from './disclosure/dates-in-order.ts'
import formsPublishedWithAccounts from './disclosure/forms-published-with-accounts.ts'
import noPersonalData from './disclosure/no-personal-data.ts'
import publishedInTime from './disclosure/published-in-time.ts'
import adjustmentRowAgrees from './execution/adjustment-row-agrees.ts'
import carryOverRateRecomputes from './execution/carry-over-rate-recomputes.ts'
import lowExecutionExplained from './execution/low-execution-explained.ts'
import noBackFilledBudget from './execution/no-back-filled-budget.ts'
import noSpendingOverBudget from './execution/no-spending-over-budget.ts'
import procurementExecutionReported from './execution/procurement-execution-reported.ts'
import publicFundsWithinBudget from './execution/public-funds-within-budget.ts'
import threePublicFundsControlled from './execution/three-public-funds-controlled.ts'
import costIsMoneyWithCeiling from './indicators/cost-is-money-with-ceiling.ts'
import deviationHasReason from './indicators/deviation-has-reason.ts'
import goalClausesHaveIndicators from './indicators/goal-clauses-have-indicators.ts'
import indicatorUnderRightHead from './indicators/indicator-under-right-head.ts'
import indicatorsRelateToProject from './indicators/indicators-relate-to-project.ts'
import measurableWording from './indicators/measurable-wording.ts'
import noDoubleCountedMeasure from './indicators/no-double-counted-measure.ts'
import noLowTarget from './indicators/no-low-target.ts'
import outcomeQuantified from './indicators/outcome-quantified.ts'
import overlappingMeasuresReconcile from './indicators/overlapping-measures-reconcile.ts'
import projectsHaveOwnIndicators from './indicators/projects-have-own-indicators.ts'
import ratesCarryEvidence from './indicators/rates-carry-evidence.ts'
import reasonNamesCauseAndMeasure from './indicators/reason-names-cause-and-measure.ts'
import relevantBenefitKind from './indicators/relevant-benefit-kind.ts'
import requiredHeadsPresent from './indicators/required-heads-present.ts'
import satisfactionOfServiceUsers from './indicators/satisfaction-of-service-users.ts'
import standardIndicatorNames from './indicators/standard-indicator-names.ts'
import targetHasComparator from './indicators/target-has-comparator.ts'
import timelinessIsTimeOrRate from './indicators/timeliness-is-time-or-rate.ts'
import uniqueIndicatorNames from './indicators/unique-indicator-names.ts'
import unmetIndicatorHasReason from './indicators/unmet-indicator-has-reason.ts'
import collectingAuthorityNamed from './injury-insurance/collecting-authority-named.ts'
import fundMoneyKeptApart from './injury-insurance/fund-money-kept-apart.ts'
import injuryRecognitionByAdministration from './injury-insurance/injury-recognition-by-administration.ts'
import timelinessCoversEarlierYears from './injury-insurance/timeliness-covers-earlier-years.ts'
import citedStatutesExist from './language/cited-statutes-exist.ts'
import itemNumbersValid from './language/item-numbers-valid.ts'
import noKnownTypos from './language/no-known-typos.ts'
import officialNamesCorrect from './language/official-names-correct.ts'
import oneSelfReference from './language/one-self-reference.ts'
import sentencesComplete from './language/sentences-complete.ts'
import statuteTitlesMarked from './language/statute-titles-marked.ts'
import titlesAgree from './language/titles-agree.ts'
import absoluteClaimHolds from './narrative-claims/absolute-claim-holds.ts'
import adjustmentDirectionAgrees from './narrative-claims/adjustment-direction-agrees.ts'
import assetClaimHolds from './narrative-claims/asset-claim-holds.ts'
import balanceClaimHolds from './narrative-claims/balance-claim-holds.ts'
import basicSpendingInTextAgrees from './narrative-claims/basic-spending-in-text-agrees.ts'
import completionClaimHolds from './narrative-claims/completion-claim-holds.ts'
import deviationClaimHolds from './narrative-claims/deviation-claim-holds.ts'
import fundSectionHoldsFundFigures from './narrative-claims/fund-section-holds-fund-figures.ts'
import oneInitialBudget from './narrative-claims/one-initial-budget.ts'
import procurementClaimHolds from './narrative-claims/procurement-claim-holds.ts'
import projectPurposeConsistent from './narrative-claims/project-purpose-consistent.ts'
import projectSpendingInTextAgrees from './narrative-claims/project-spending-in-text-agrees.ts'
import shortageClaimHolds from './narrative-claims/shortage-claim-holds.ts'
import staffingInTextAgrees from './narrative-claims/staffing-in-text-agrees.ts'
import statedPercentageFits from './narrative-claims/stated-percentage-fits.ts'
import unitSpendingInTextAgrees from './narrative-claims/unit-spending-in-text-agrees.ts'
import effectsCarryFigures from './report/effects-carry-figures.ts'
import evaluationWorkDescribed from './report/evaluation-work-described.ts'
import indicatorResultsQuantified from './report/indicator-results-quantified.ts'
import mandatoryTopicsCovered from './report/mandatory-topics-covered.ts'
import noRepeatedPassages from './report/no-repeated-passages.ts'
import problemsHaveMeasures from './report/problems-have-measures.ts'
import projectsReportedOneByOne from './report/projects-reported-one-by-one.ts'
import publicationStated from './report/publication-stated.ts'
import requiredSectionsPresent from './report/required-sections-present.ts'
import resultUseConcrete from './report/result-use-concrete.ts'
import scoreAndGradeStated from './report/score-and-grade-stated.ts'
import sectionNumbersContinuous from './report/section-numbers-continuous.ts'
import thriftMeasuresConcrete from './report/thrift-measures-concrete.ts'
import declaredWeightsAddUp from './scoring/declared-weights-add-up.ts'
import gradeMatchesScore from './scoring/grade-matches-score.ts'
import noBlankScore from './scoring/no-blank-score.ts'
import overshootAnalysed from './scoring/overshoot-analysed.ts'
import perfectScorePlausible from './scoring/perfect-score-plausible.ts'
import qualitativeScoreInTier from './scoring/qualitative-score-in-tier.ts'
import quantitativeScoreRecomputes from './scoring/quantitative-score-recomputes.ts'
import scoreNotAheadOfExecution from './scoring/score-not-ahead-of-execution.ts'
import scoreWithinWeight from './scoring/score-within-weight.ts'
import scoresAddUp from './scoring/scores-add-up.ts'
import standardWeights from './scoring/standard-weights.ts'
import unmeasurableWeightLimited from './scoring/unmeasurable-weight-limited.ts'
import unmetIndicatorLosesPoints from './scoring/unmet-indicator-loses-points.ts'
import weightsAddUp from './scoring/weights-add-up.ts'
import weightsMatchDeclaredByMeaning from './scoring/weights-match-declared-by-meaning.ts'
import weightsMatchDeclaredBySpan from './scoring/weights-match-declared-by-span.ts'
import moneyUnitDeclared from './units/money-unit-declared.ts'
import moneyUnitPlausible from './units/money-unit-plausible.ts'
import targetAndActualShareType from './units/target-and-actual-share-type.ts'
import targetAndActualShareUnit from './units/target-and-actual-share-unit.ts'
import yuanAndWanFiguresAgree from './units/yuan-and-wan-figures-agree.ts'

/** Every rule, sorted by code. */
export const rules: readonly Rule[] = [
  staffingRateRecomputes,
  staffingWithinQuota,
  projectRowsAddUp,
  threePublicFundsAddUp,
  vehicleCostAddsUp,
  listedPublicFundsWithinTotal,
  noLargeUnlistedPublicFunds,
  buildingControlRatesRecompute,
  incomeSourcesAddUp,
  spendingKindsAddUp,
  executionRateRecomputes,
  executionScoreRecomputes,
  projectFundingAddsUp,
  unitSpendingAddsUp,
  basicSpendingAddsUp,
  amountsShareDecimals,
  ratesShareRounding,
  moneyUnitDeclared,
  moneyUnitPlausible,
  targetAndActualShareUnit,
  targetAndActualShareType,
  yuanAndWanFiguresAgree,
  noSpendingOverBudget,
  noBackFilledBudget,
  publicFundsWithinBudget,
  lowExecutionExplained,
  threePublicFundsControlled,
  adjustmentRowAgrees,
  carryOverRateRecomputes,
  procurementExecutionReported,
  declaredWeightsAddUp,
  standardWeights,
  weightsMatchDeclaredBySpan,
  weightsMatchDeclaredByMeaning,
  weightsAddUp,
  scoresAddUp,
  noBlankScore,
  scoreWithinWeight,
  unmetIndicatorLosesPoints,
  overshootAnalysed,
  perfectScorePlausible,
  quantitativeScoreRecomputes,
  qualitativeScoreInTier,
  unmeasurableWeightLimited,
  gradeMatchesScore,
  scoreNotAheadOfExecution,
  targetHasComparator,
  measurableWording,
  uniqueIndicatorNames,
  projectsHaveOwnIndicators,
  noDoubleCountedMeasure,
  indicatorUnderRightHead,
  relevantBenefitKind,
  satisfactionOfServiceUsers,
  unmetIndicatorHasReason,
  deviationHasReason,
  ratesCarryEvidence,
  reasonNamesCauseAndMeasure,
  goalClausesHaveIndicators,
  outcomeQuantified,
  standardIndicatorNames,
  overlappingMeasuresReconcile,
  indicatorsRelateToProject,
  timelinessIsTimeOrRate,
  costIsMoneyWithCeiling,
  requiredHeadsPresent,
  noLowTarget,
  projectSpendingAgrees,
  projectExecutionAgrees,
  projectExecutionsAddUp,
  sameIndicatorSameActual,
  sameIndicatorSameTarget,
  publicFundsAgree,
  projectListsAgree,
  fundsInIndicatorsExist,
  oneMeasurePerActivity,
  oneNamePerThing,
  projectBudgetsAgree,
  staffingInTextAgrees,
  oneInitialBudget,
  adjustmentDirectionAgrees,
  statedPercentageFits,
  balanceClaimHolds,
  basicSpendingInTextAgrees,
  shortageClaimHolds,
  deviationClaimHolds,
  projectPurposeConsistent,
  assetClaimHolds,
  fundSectionHoldsFundFigures,
  procurementClaimHolds,
  completionClaimHolds,
  absoluteClaimHolds,
  unitSpendingInTextAgrees,
  projectSpendingInTextAgrees,
  noTemplateRows,
  noUnusedLabels,
  noStrayContent,
  labelYearsCurrent,
  noBlankForZero,
  signOffFilled,
  headerLabelsMatchForm,
  numericCellsClean,
  numberingUniform,
  datesUniform,
  citedStatutesExist,
  statuteTitlesMarked,
  officialNamesCorrect,
  noKnownTypos,
  sentencesComplete,
  itemNumbersValid,
  titlesAgree,
  oneSelfReference,
  requiredSectionsPresent,
  sectionNumbersContinuous,
  scoreAndGradeStated,
  indicatorResultsQuantified,
  resultUseConcrete,
  publicationStated,
  mandatoryTopicsCovered,
  problemsHaveMeasures,
  projectsReportedOneByOne,
  evaluationWorkDescribed,
  noRepeatedPassages,
  thriftMeasuresConcrete,
  effectsCarryFigures,
  yearOnYearChangeExplained,
  noSuspiciouslyPerfectValues,
  noEqualSplitBudgets,
  noTextCopiedAcrossPackages,
  publishedInTime,
  formsPublishedWithAccounts,
  datesInOrder,
  noPersonalData,
  injuryRecognitionByAdministration,
  timelinessCoversEarlierYears,
  collectingAuthorityNamed,
  fundMoneyKeptApart,
]
