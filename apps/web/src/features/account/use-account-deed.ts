import type { Client, Me } from '@mingxiao/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { accountTexts } from './account-texts.ts'

/** Something that somebody does with their account, and what became of it. */
export interface AccountDeed {
  readonly refusal: string | null
  /** What was done, for the user. */
  readonly done: string | null
  /** Counts what succeeded, so that a form begins anew after it. */
  readonly count: number
  /** Who is signed in may have changed by it; undefined where it did not. */
  attempt(work: (client: Client) => Promise<Me | undefined>, done: string): Promise<boolean>
}

export function useAccountDeed(): AccountDeed {
  const queries = useQueryClient()
  const [state, setState] = useState({ refusal: null as string | null, done: null as string | null, count: 0 })
  return {
    ...state,
    attempt: async (work, done) => {
      try {
        const me = await work(await serverClient())
        if (me) queries.setQueryData(['session'], { kind: 'somebody', me })
        await queries.invalidateQueries({ queryKey: ['sessions'] })
        setState(({ count }) => ({ refusal: null, done, count: count + 1 }))
        return true
      } catch (error) {
        const refusal = refusalText(error) ?? accountTexts.noAnswer
        setState(({ count }) => ({ refusal, done: null, count }))
        return false
      }
    },
  }
}
