import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
} from 'openid-client'
import { serverError } from '../errors.ts'
import type { ServerSettings, SingleSignOnSettings } from '../settings.ts'

/** One way to the provider and back. */
export interface SignOnAttempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** An OpenID Connect provider, found by its discovery document at the first use. */
export interface SingleSignOn {
  /** Where the browser goes. */
  urlFor(attempt: SignOnAttempt): Promise<URL>
  /** Whom the provider vouches for, by a name that no other provider gives. */
  subjectOf(returned: URL, attempt: SignOnAttempt): Promise<string>
}

export function newAttempt(state: string): SignOnAttempt {
  return { state, nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
}

export function openSingleSignOn({ singleSignOn, development }: ServerSettings): SingleSignOn | null {
  if (singleSignOn === null) return null
  const { redirectUri } = singleSignOn
  const find = rememberFirst(() => discover(singleSignOn, development))
  return {
    async urlFor({ state, nonce, verifier }) {
      const code_challenge = await calculatePKCECodeChallenge(verifier)
      return buildAuthorizationUrl(await find(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge,
        code_challenge_method: 'S256',
      })
    },
    async subjectOf(returned, { state, nonce, verifier }) {
      const tokens = await authorizationCodeGrant(await find(), returned, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      }).catch((error: unknown) => {
        throw serverError('sign-on-failed', 'the provider or its answer was refused', { cause: error })
      })
      const claims = tokens.claims()
      if (!claims) throw serverError('sign-on-failed', 'no claims')
      return `${claims.sub}@${claims.iss}`
    },
  }
}

function discover({ issuer, clientId, clientSecret }: SingleSignOnSettings, insecure: boolean): Promise<Configuration> {
  const options = insecure ? { execute: [allowInsecureRequests] } : {}
  return discovery(new URL(issuer), clientId, clientSecret, undefined, options).catch((error: unknown) => {
    throw serverError('sign-on-failed', `${issuer} cannot be reached`, { cause: error })
  })
}

/** A failure is not remembered: the provider may have been down. */
function rememberFirst<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null
  return () => {
    found ??= find().catch((error: unknown) => {
      found = null
      throw error
    })
    return found
  }
}
