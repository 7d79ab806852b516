import type { WebhookJson } from '@mingxiao/contract'

/** A webhook's secret, which the server shows once. */
export interface ShownSecret {
  readonly webhook: WebhookJson
  readonly secret: string
}
