import type { Session } from '../../api/find-session.ts'

/** Somebody with nothing left between them and their work. */
export function isSignedIn(session: Session | undefined): boolean {
  if (session?.kind !== 'somebody') return false
  return session.me.secondFactor !== 'outstanding' && !session.me.mustChangePassword
}
