export type { CountedUnitJson, DashboardJson } from './bureau.ts'
export { type Client, type ClientOptions, createClient, RequestRefused } from './client.ts'
export type { Access, Answer, Endpoint } from './endpoint.ts'
export type { EndpointAnswer, EndpointInput, ReadInput } from './endpoint-input.ts'
export { type EndpointName, endpoints } from './endpoints.ts'
export type { EvidenceJson } from './evidence.ts'
export type { FindingJson, ScoreJson } from './finding.ts'
export type { JobJson, JobProgressJson } from './job.ts'
export type { MayJson } from './may.ts'
export type { MoveMadeJson } from './move.ts'
export type { NoteJson } from './note.ts'
export type { NoticeJson } from './notice.ts'
export type {
  EditAnswerJson,
  ImportAnswerJson,
  JudgedJson,
  PackageContent,
  PackageHead,
  ScopedPackageHead,
} from './package.ts'
export type { AccountJson, OrganisationJson } from './people.ts'
export type { FilePreviewJson } from './preview.ts'
export { type Problem, problem } from './problem.ts'
export type { ReceiptJson } from './receipt.ts'
export type {
  ConsistencyJson,
  CopiesJson,
  LastYearJson,
  QueueItemJson,
  ReviewQueueJson,
  ReviewScoresJson,
  VerdictOutcomeJson,
} from './review.ts'
export type { RegionRuleJson } from './rule.ts'
export type { Me, OpenSessionJson } from './session.ts'
export type { TrailEntryJson, TrailVerificationJson } from './trail.ts'
export type { VersionJson } from './version.ts'
export type { RegionWaiverJson, WaiverJson } from './waiver.ts'
export type { WebhookDeliveryJson, WebhookJson } from './webhook.ts'
export { type WebhookMessage, type WebhookMessageName, webhookMessages } from './webhook-message.ts'
export type { ExtensionJson, WindowJson } from './window.ts'
