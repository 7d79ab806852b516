import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { publishedFiles } from '../actions/publishing/published-files.ts'
import { serverError } from '../errors.ts'
import { sendFile } from './send-file.ts'
import { sendUnlessKept } from './send-page.ts'
import type { Server } from './server.ts'

interface PublishedFileRequest {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly regionId: number
  readonly packageId: string
  readonly format: string
}

/** Sends a published file, with its SM3 for whoever wants to compare. */
export async function sendPublishedFile(
  { services, now }: Server,
  { request, reply, regionId, packageId, format }: PublishedFileRequest,
): Promise<FastifyReply> {
  const files = await publishedFiles(services, regionId, packageId, now())
  const file = files.find((one) => one.format === format)
  if (!file) throw serverError('route-not-found', `${format} is no format that is published`)
  sendUnlessKept(request, reply, file.content_hash, hourOfMinutes).header('x-content-sm3', file.content_hash)
  if (reply.statusCode === 304) return reply.send()
  const content = Readable.from(services.files.read(file.content_hash))
  return sendFile(reply, { content, mediaType: file.media_type, name: file.name })
}

const hourOfMinutes = 60
