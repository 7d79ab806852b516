import type { Me } from '@mingxiao/contract'
import type { Session } from '../../api/find-session.ts'

/** Somebody with nothing left between them and their work; null for everybody else. */
export function signedIn(session: Session | undefined): Me | null {
  if (session?.kind !== 'somebody') return null
  const { me } = session
  return me.secondFactor === 'outstanding' || me.mustChangePassword ? null : me
}
