import { createHash, createHmac } from 'node:crypto'

/** Who asks an object storage for something. */
export interface ObjectCredentials {
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

export interface ObjectRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT'
  readonly url: URL
  /** SHA-256 of what is sent. */
  readonly contentHash: string
  /** To be signed as well, by their names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The headers of a request with its signature, as S3 and what is compatible with it ask for them: AWS Signature Version 4,
 * “Authenticating Requests (AWS Signature Version 4)” of the Amazon S3 API reference.
 */
export function signRequest(
  { method, url, contentHash, headers = {} }: ObjectRequest,
  { region, accessKey, secretKey }: ObjectCredentials,
  at: Date,
): Readonly<Record<string, string>> {
  const moment = at.toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = `${moment.slice(0, 8)}/${region}/s3/aws4_request`
  const sent = { ...headers, 'x-amz-content-sha256': contentHash, 'x-amz-date': moment }
  const signed = Object.entries({ ...sent, host: url.host }).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const names = signed.map(([name]) => name).join(';')
  const canonical = [
    method,
    url.pathname,
    url.searchParams.toString(),
    ...signed.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    names,
    contentHash,
  ].join('\n')
  const said = ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>((above, part) => hmac(above, part), `AWS4${secretKey}`)
  const signature = hmac(key, said).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...sent, authorization }
}

/** Of nothing. */
export const emptyHash = sha256('')

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
