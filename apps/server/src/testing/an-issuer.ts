import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenLocally } from './listen-locally.ts'

/** An OpenID Connect provider that vouches for one person; `nonce` is what it was last asked with. */
export interface Issuer {
  readonly url: string
  /** Sends the browser back, as after the person has signed in there. */
  authorise(asked: URL, changes?: { readonly nonce?: string }): string
  close(): void
}

export async function anIssuer(subject: string): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const nonces = new Map<string, string>()
  const server = createServer((request, response) => void answer(request, response))
  const url = `http://127.0.0.1:${await listenLocally(server)}`
  const token = (nonce: string) => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: url, aud: 'mingxiao', sub: subject, iat: now, exp: now + 60, nonce }
    const said = [{ alg: 'RS256', kid: 'a', typ: 'JWT' }, claims].map(base64).join('.')
    return `${said}.${sign('sha256', Buffer.from(said), privateKey).toString('base64url')}`
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/.well-known/openid-configuration') return send(response, metadataOf(url))
    if (request.url === '/jwks')
      return send(response, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'a', alg: 'RS256', use: 'sig' }] })
    const body = new URLSearchParams(Buffer.concat(await request.toArray()).toString())
    const nonce = nonces.get(body.get('code') ?? '')
    if (nonce === undefined || body.get('code_verifier') === null)
      return send(response, { error: 'invalid_grant' }, 400)
    send(response, { access_token: 'a', token_type: 'bearer', id_token: token(nonce) })
  }
  return {
    url,
    authorise(asked, changes = {}) {
      const code = `code-${nonces.size}`
      nonces.set(code, changes.nonce ?? asked.searchParams.get('nonce') ?? '')
      return `/auth/oidc/callback?code=${code}&state=${asked.searchParams.get('state')}`
    },
    close: () => server.close(),
  }
}

function metadataOf(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorise`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
