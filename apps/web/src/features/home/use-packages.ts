import { useState } from 'react'
import { EngineRefusal } from '../engine/engine.ts'
import type { HeldPackage, PackageHead } from '../engine/package-view.ts'
import { useEngine } from '../engine/use-engine.ts'
import {
  type LocalPackage,
  listLocalPackages,
  newLocalId,
  removeLocalPackage,
  writeLocalPackage,
} from '../saving/local-packages.ts'
import { homeTexts } from './home-texts.ts'

export interface Packages {
  readonly kept: readonly LocalPackage[]
  /** Taken out last, to be put back. */
  readonly removed: LocalPackage | null
  /** Why nothing was opened, for the user. */
  readonly refusal: string | null
  open(text: Promise<string>): Promise<void>
  begin(head: PackageHead): Promise<void>
  remove(taken: LocalPackage): void
  restore(): void
}

/** The packages kept in this browser, and the ways to one more; `onOpen` goes to it. */
export function usePackages(onOpen: (id: string) => void): Packages {
  const engine = useEngine()
  const [kept, setKept] = useState(listLocalPackages)
  const [removed, setRemoved] = useState<LocalPackage | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function keep(held: Promise<HeldPackage>) {
    try {
      const now = Date.now()
      const id = newLocalId(now)
      if (writeLocalPackage({ id, savedAt: now, ...(await held) })) onOpen(id)
      else setRefusal(homeTexts.full)
    } catch (error) {
      if (!(error instanceof EngineRefusal)) throw error
      setRefusal(error.message)
    }
  }

  return {
    kept,
    removed,
    refusal,
    open: (text) => keep(text.then((read) => engine.call('open', read))),
    begin: (head) => keep(engine.call('begin', head)),
    remove(taken) {
      removeLocalPackage(taken.id)
      setRemoved(taken)
      setKept(listLocalPackages())
    },
    restore() {
      if (removed) writeLocalPackage(removed)
      setRemoved(null)
      setKept(listLocalPackages())
    },
  }
}
