export { type Archive, createArchive } from './copies/archive.ts'
export type { CopiedPlace } from './copies/copied-place.ts'
export { type CopiedPassage, type Copies, findCopies } from './copies/find-copies.ts'
export type { ForeignDuty } from './copies/foreign-duties.ts'
export type { LeftName } from './copies/left-names.ts'
export { digestPackage, type PackageDigest } from './copies/package-digest.ts'
export type { SharedTable } from './copies/shared-tables.ts'
export type { SharedValue } from './copies/shared-values.ts'
export { type AppliedWaivers, applyWaivers, placeName, type Waived, type Waiver } from './engine/apply-waivers.ts'
export {
  type ChosenRules,
  chooseRules,
  isMeant,
  type Reweighed,
  type RuleChoice,
  type RuleTarget,
} from './engine/choose-rules.ts'
export { type Comparison, compareFindings } from './engine/compare-findings.ts'
export type { Finding } from './engine/finding.ts'
export type { Fix, Replacement } from './engine/fix.ts'
export { innerQuotes } from './engine/inner-quotes.ts'
export { type Judgement, type JudgeOptions, judgePackage, type Timing } from './engine/judge-package.ts'
export { type LeftOut, leftOutText, type WhyLeftOut } from './engine/left-out.ts'
export { type Bilingual, type Datum, fillMessage, type Language } from './engine/message.ts'
export { renderFinding } from './engine/render-finding.ts'
export {
  defineRule,
  type Messages,
  type Rule,
  type RuleGroup,
  ruleGroups,
  type Severity,
  severities,
} from './engine/rule.ts'
export { versionOf } from './engine/rules-version.ts'
export { runRules } from './engine/run-rules.ts'
export { type Summary, summarise } from './engine/summary.ts'
export { rules } from './rules/index.ts'
