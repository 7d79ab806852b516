import { generateSecret, generateURI, verify } from 'otplib'

/** A secret for an authenticator app, and the link that a QR code shows. */
export function newOneTimeSecret(name: string): { readonly secret: string; readonly uri: string } {
  const secret = generateSecret()
  return { secret, uri: generateURI({ issuer: '明效', label: name, secret }) }
}

/** The step of time that a code belongs to, or null where it is wrong; clocks may differ by one step (RFC 6238 §5.2). */
export async function stepOfCode(secret: string, code: string, at: Date): Promise<number | null> {
  const epoch = Math.floor(at.getTime() / 1000)
  const result = await verify({ secret, token: code, epoch, epochTolerance: period })
  return result.valid ? Math.floor(epoch / period) + (result.delta ?? 0) : null
}

const period = 30
