import { type Endpoint, problem } from '@mingxiao/contract'
import type { FastifyRequest, FastifySchema, FastifySchemaCompiler } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { serverError } from '../errors.ts'
import type { SessionProof } from '../store/identity/find-admission.ts'
import { sm3 } from '../store/sm3.ts'
import { type Admitted, admit, recall } from './admit.ts'
import { answerOnce, type KeyedRequest, requestHash } from './answer-once.ts'
import type { Call, Handler, HandlerAnswer } from './call.ts'
import { checkOrigin } from './check-origin.ts'
import { readUpload, type UploadedFile } from './read-upload.ts'
import type { Server } from './server.ts'

export interface RouteOptions<E extends Endpoint> {
  /** Where the key of a write is kept: around its action, or by the action itself in the commit of the change. */
  readonly keyIn?: 'route' | 'action'
  /** Answers by what this process remembers of the caller, where the change itself proves it; null where that does not do. */
  readonly asRemembered?: (call: Call<E>, proof: SessionProof) => Promise<HandlerAnswer<E> | null>
}

/** Lets a handler answer an endpoint of the contract, once it is plain who calls and that they may. */
export function addRoute<const E extends Endpoint>(
  server: Server,
  endpoint: E,
  handle: Handler<E>,
  { keyIn = 'route', asRemembered }: RouteOptions<E> = {},
): void {
  const { method, path, body } = endpoint
  const writes = method !== 'GET'
  server.app.route({
    method,
    url: path.replace(/\{(\w+)\}/g, ':$1'),
    schema: schemaOf(endpoint),
    ...(body === 'file' ? { validatorCompiler: ignoreBody, bodyLimit: server.settings.limits.uploadBytes } : {}),
    ...(isCostly(endpoint) ? { config: { rateLimit: strictLimit(server) } } : {}),
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store')
      if (writes) checkOrigin(request, server.settings)
      const recalled = asRemembered ? recall(server, endpoint, request) : null
      const remembered = recalled && (await asRemembered?.(callOf(recalled, null).call, recalled.proof))
      const answer = remembered ?? (await whole())
      // A reply waits for its own end where it is awaited, and comes out as nothing.
      return sendsItself(endpoint) ? reply : reply.status(endpoint.answer.status).send(answer)

      async function whole() {
        const admitted = await admit(server, endpoint, request)
        const { call, keyed } = callOf(admitted, body === 'file' ? await readUpload(request) : null)
        const work = () => handle(call)
        return keyed && keyIn === 'route' ? answerOnce(server, keyed, work) : work()
      }

      function callOf(admitted: Admitted, file: UploadedFile | null) {
        const { params, query, body: said } = request
        const keyed = writes && !endpoint.unkeyed ? keyedRequest(endpoint, admitted, request, file) : null
        const once = keyed && keyIn === 'action' ? { key: keyed.key, requestHash: requestHash(keyed) } : null
        const call = { ...admitted, once, params, query, body: said, file, request, reply } as unknown as Call<E>
        return { call, keyed }
      }
    },
  })
}

/** Through the reply. */
function sendsItself({ answer: { status, body } }: Endpoint): boolean {
  return status === 302 || body === 'file' || body === 'events'
}

function keyedRequest(
  { method, path, answer }: Endpoint,
  { current }: Admitted,
  request: FastifyRequest,
  file: UploadedFile | null,
): KeyedRequest {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(key))
    throw serverError('idempotency-key-missing', 'no key of 8 to 100 signs')
  if (current === null) throw new Error(`${path} is a keyed write that nobody signs in for`)
  const said = [
    method,
    request.url,
    JSON.stringify(request.body ?? null),
    ...(file ? [file.name, sm3(file.bytes)] : []),
  ]
  return { accountId: current.account.id, key, said, status: answer.status }
}

function schemaOf({ params, query, body, answer, summary, tag, access, method, unkeyed }: Endpoint): FastifySchema {
  const refusal = { description: '未能完成', content: { 'application/problem+json': { schema: problem } } }
  return {
    summary,
    tags: [tag],
    security: access === 'public' ? [] : [{ session: [] }],
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(method !== 'GET' && !unkeyed ? { headers: keyHeader } : {}),
    ...(body === 'file' ? { consumes: ['multipart/form-data'], body: fileBody } : body ? { body } : {}),
    response: { [answer.status]: answerSchema(answer), default: refusal },
  }
}

const keyHeader = z.object({ 'idempotency-key': z.string().optional().describe('必须带；8 到 100 个字符') })
const fileBody = z.object({ file: z.any().meta({ type: 'string', format: 'binary' }) })

function answerSchema({ body }: Endpoint['answer']): unknown {
  if (body === 'nothing') return z.undefined().describe('完成')
  if (body === 'file') return { description: '文件', content: { 'application/octet-stream': { schema: z.any() } } }
  if (body === 'events') return { description: '事件流', content: { 'text/event-stream': { schema: z.any() } } }
  return body
}

/** A file is no JSON: `readUpload` looks at it. */
const ignoreBody: FastifySchemaCompiler<FastifySchema> = (route) => {
  if (route.httpPart === 'body') return (value: unknown) => ({ value })
  return (validatorCompiler as FastifySchemaCompiler<unknown>)(route)
}

/** Where nobody is signed in, somebody may be guessing, or have files printed without end. */
function isCostly({ method, access, answer }: Endpoint): boolean {
  return access === 'public' && (method !== 'GET' || answer.body === 'file')
}

function strictLimit({ settings }: Server) {
  return { max: settings.limits.signInsPerMinute, timeWindow: 60_000 }
}
