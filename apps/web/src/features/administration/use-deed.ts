import type { Client } from '@mingxiao/contract'
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { administrationTexts } from './administration-texts.ts'

/** Something that is done at the server, and what became of it. */
export interface Deed {
  readonly isRunning: boolean
  /** Why the last try failed, for the user. */
  readonly refusal: string | null
  /** What the server answers; undefined where it refused. */
  run<T>(work: (client: Client) => Promise<T>): Promise<{ readonly answer: T } | undefined>
  forget(): void
}

/** Does things at the server and reads what they change anew. */
export function useDeed(...changes: readonly QueryKey[]): Deed {
  const queries = useQueryClient()
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  return {
    isRunning,
    refusal,
    forget: () => setRefusal(null),
    run: async (work) => {
      setRunning(true)
      try {
        const answer = await work(await serverClient())
        setRefusal(null)
        await Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey: [...queryKey] })))
        return { answer }
      } catch (error) {
        setRefusal(refusalText(error) ?? administrationTexts.noAnswer)
        return undefined
      } finally {
        setRunning(false)
      }
    },
  }
}
