import type { FastifyReply } from 'fastify'

/** Sends a file to be saved, never to be shown: what somebody uploaded must not run in our pages. */
export function sendFile(
  reply: FastifyReply,
  {
    content,
    mediaType,
    name,
  }: { readonly content: Uint8Array | NodeJS.ReadableStream; readonly mediaType: string; readonly name: string },
): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(content instanceof Uint8Array ? Buffer.from(content) : content)
}
