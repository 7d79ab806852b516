import { Writable } from 'node:stream'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serverError } from '../errors.ts'
import { defaultSettings } from '../settings.ts'
import { answerProblems } from './answer-problem.ts'
import { loggerOptions } from './logger-options.ts'

const lines: string[] = []
const stream = new Writable({
  write: (chunk, _, done) => {
    lines.push(String(chunk))
    done()
  },
})
const app = Fastify({ logger: { ...loggerOptions(defaultSettings), stream } })
beforeAll(async () => {
  answerProblems(app)
  app.post('/people/:name', () => {
    throw serverError('sign-in-wrong', 'wrong password')
  })
  app.post('/faults/:name', () => {
    throw Object.assign(new Error('a fault'), {
      parameters: ['张某'],
      detail: 'Key (name)=(张某)',
      password: 'Yushan-2024',
    })
  })
  await app.ready()
})
afterAll(() => app.close())

const statuses: Readonly<Record<string, number>> = { '/people': 401, '/faults': 500 }
const codes: Readonly<Record<string, string>> = { '/people': 'sign-in-wrong', '/faults': 'unexpected' }

test.each(['/people', '/faults'])('the log of %s tells what happened, not to whom', async (where) => {
  lines.length = 0
  const answer = await app.inject({
    method: 'POST',
    url: `${where}/zhangsan?phone=13800000000`,
    remoteAddress: '192.0.2.7',
    headers: { cookie: 'mingxiao=secret-of-a-session', authorization: 'Bearer secret', 'user-agent': 'Firefox' },
    payload: { password: 'Yushan-2024' },
  })
  const log = lines.join('')
  expect(log).toContain(`${where}/:name`)
  for (const personal of ['zhangsan', '13800000000', '192.0.2.7', 'secret', 'Firefox', 'Yushan', '张某'])
    expect(log).not.toContain(personal)
  const { title, type, ...said } = answer.json()
  expect(said).toEqual({ status: statuses[where], code: codes[where], instance: expect.any(String) })
  expect(log).toContain(said.instance)
})
