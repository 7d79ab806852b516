import { createHash } from 'node:crypto'

/** The server's own password follows from the owner's: nothing else need be kept. */
export function appPassword(ownerUrl: string): string {
  return createHash('sm3')
    .update(`mingxiao_app ${new URL(ownerUrl).password}`)
    .digest('base64url')
}
