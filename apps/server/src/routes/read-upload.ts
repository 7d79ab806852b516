import type { FastifyRequest } from 'fastify'
import { serverError } from '../errors.ts'

export interface UploadedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The one file of a multipart request; what is larger than the limit is refused while it comes in. */
export async function readUpload(request: FastifyRequest): Promise<UploadedFile> {
  const part = await request.file()
  if (part?.fieldname !== 'file') throw serverError('request-invalid', 'no part named file')
  return { name: part.filename, mediaType: part.mimetype, bytes: await part.toBuffer() }
}
