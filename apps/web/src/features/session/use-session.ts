import type { Me } from '@mingxiao/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { findSession, type Session } from '../../api/find-session.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { sessionTexts } from './session-texts.ts'

export interface SessionControl {
  /** Undefined until it is known. */
  readonly session: Session | undefined
  /** Why the last attempt failed, for the user. */
  readonly refusal: string | null
  signIn(name: string, password: string): Promise<void>
  passSecondFactor(code: string): Promise<void>
  changePassword(current: string, next: string): Promise<void>
  signOut(): Promise<void>
}

export function useSession(): SessionControl {
  const queries = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { data: session } = useQuery({
    queryKey: ['session'],
    queryFn: findSession,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

  async function attempt(work: () => Promise<Me | undefined>): Promise<void> {
    try {
      const me = await work()
      setRefusal(null)
      queries.setQueryData(['session'], me ? { kind: 'somebody', me } : { kind: 'nobody' })
      await queries.invalidateQueries({ queryKey: ['packages'] })
    } catch (error) {
      setRefusal(refusalText(error) ?? sessionTexts.noAnswer)
    }
  }

  return {
    session,
    refusal,
    signIn: (name, password) =>
      attempt(async () => (await serverClient()).call('signIn', { body: { name, password } })),
    passSecondFactor: (code) =>
      attempt(async () => (await serverClient()).call('passSecondFactor', { body: { code } })),
    changePassword: (current, next) =>
      attempt(async () => (await serverClient()).call('changePassword', { body: { current, next } })),
    signOut: () =>
      attempt(async () => {
        await (await serverClient()).call('signOut')
        return undefined
      }),
  }
}
