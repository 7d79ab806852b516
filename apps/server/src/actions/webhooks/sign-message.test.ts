import { expect, test } from 'vitest'
import { newWebhookSecret, signatureHeaders } from './sign-message.ts'

/** The example of the specification. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
const at = new Date(1_614_265_330_000)

test('a message is signed as Standard Webhooks has it', () => {
  expect(signatureHeaders(message, [secret], at)).toEqual({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('where a secret was renewed, there is a signature by each', () => {
  const other = newWebhookSecret()
  const { 'webhook-signature': both } = signatureHeaders(message, [other, secret], at)
  expect(both.split(' ')).toEqual([
    signatureHeaders(message, [other], at)['webhook-signature'],
    signatureHeaders(message, [secret], at)['webhook-signature'],
  ])
  expect(other).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
})
