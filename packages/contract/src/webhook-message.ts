import { z } from 'zod'
import { id, moment } from './id.ts'
import { moveName, packageState } from './move.ts'

const organisation = {
  organisationId: id,
  organisation: z.string().describe('its name'),
  creditCode: z.string().nullable().describe('统一社会信用代码'),
}
const regionId = z.int()
const timestamp = moment.describe('when it happened')

/** What webhooks are sent, by the event; see docs/guides/webhooks.md. */
export const webhookMessages = {
  'package.moved': z
    .object({
      type: z.literal('package.moved'),
      timestamp,
      data: z.object({
        regionId,
        packageId: id,
        ...organisation,
        year: z.int(),
        move: moveName,
        from: packageState,
        to: packageState,
        version: z.int(),
        receipt: z.string().nullable(),
        heir: id.nullable().describe('the package that a reopened one goes on as'),
      }),
    })
    .describe('材料从一种状态到另一种状态'),
  'unit.reminded': z
    .object({
      type: z.literal('unit.reminded'),
      timestamp,
      data: z.object({
        regionId,
        ...organisation,
        year: z.int(),
        closesAt: moment,
        daysLeft: z.int().describe('not above zero once it is over'),
      }),
    })
    .describe('尚未报送的单位被提醒'),
  'webhook.tested': z
    .object({ type: z.literal('webhook.tested'), timestamp, data: z.object({ regionId }) })
    .describe('有人试发，看能否收到'),
} as const

export type WebhookMessageName = keyof typeof webhookMessages
export type WebhookMessage<N extends WebhookMessageName = WebhookMessageName> = z.output<(typeof webhookMessages)[N]>
