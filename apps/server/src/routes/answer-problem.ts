import type { Problem } from '@mingxiao/contract'
import { AppError } from '@mingxiao/core'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { serverError } from '../errors.ts'
import { databaseError } from './database-error.ts'
import { statusOf } from './status-of.ts'

/** Every refusal leaves the server as problem details (RFC 9457), and every fault with the number that its log line bears. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(answerProblem)
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, serverError('route-not-found', 'no such route'), undefined),
  )
}

/** Addresses that cannot be read at all never come to a route; they are answered alike. */
export function answerProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asAppError(error)
  if (statusOf(known.code) >= 500) request.log.error({ err: error }, known.code)
  else request.log.info({ code: known.code }, known.message)
  return sendProblem(request, reply, known, issuesOf(error))
}

function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: AppError,
  errors: Problem['errors'],
): FastifyReply {
  const status = statusOf(error.code)
  const problem: Problem = {
    type: `https://github.com/mingxiao/mingxiao/blob/main/docs/guides/errors.md#${error.code}`,
    title: error.forUser,
    status,
    code: error.code,
    instance: request.id,
    ...(errors ? { errors } : {}),
  }
  if (status === 503) reply.header('retry-after', retrySeconds)
  return reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem)
}

/** A database that was killed is back within this. */
const retrySeconds = '5'

/** What an error of the framework or the database means to whoever asked. */
export function asAppError(error: FastifyError): AppError {
  if (error instanceof AppError) return error
  const options = { cause: error }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || error.code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return serverError('media-type-unsupported', error.message, options)
  if (error.statusCode === 413) return serverError('request-too-large', error.message, options)
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return serverError('request-invalid', error.message, options)
  return databaseError(error) ?? serverError('unexpected', error.message, options)
}

function issuesOf(error: FastifyError): Problem['errors'] {
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined
  return error.validation.map(({ instancePath, message }) => ({ path: instancePath, message: message ?? '' }))
}
