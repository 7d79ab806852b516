import { createHmac, randomBytes } from 'node:crypto'

/** Something that is sent to a webhook, as often as it takes. */
export interface Message {
  /** The same with every attempt: whoever has seen it once knows it again. */
  readonly id: string
  readonly body: string
}

/**
 * The headers of Standard Webhooks 1.0 (https://www.standardwebhooks.com): who gets a message sees that it is from us, is
 * whole, and was sent now. Where a secret was renewed lately, there is a signature by each.
 */
export function signatureHeaders(
  { id, body }: Message,
  secrets: readonly string[],
  at: Date,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

/** 256 bits, written as the convention has it. */
export function newWebhookSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`
}

const prefix = 'whsec_'
