import { useState } from 'react'
import { EngineRefusal } from '../engine/engine.ts'
import type { HeldPackage, PackageHead } from '../engine/package-view.ts'
import { useEngine } from '../engine/use-engine.ts'
import { type FilePreviewing, useFilePreview } from '../import-check/use-file-preview.ts'
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
  /** A file of another format, looked into by the server. */
  readonly previewing: FilePreviewing
  open(text: Promise<string>): Promise<void>
  /** A data file at once; any other once it was checked, where a server reads it. */
  openFile(file: File): Promise<void>
  /** Keeps a package that was read and checked. */
  take(held: HeldPackage): Promise<void>
  begin(head: PackageHead): Promise<void>
  remove(taken: LocalPackage): void
  restore(): void
}

/** The packages kept in this browser, and the ways to one more; `onOpen` goes to it. */
export function usePackages(onOpen: (id: string) => void, hasServer: boolean): Packages {
  const engine = useEngine()
  const previewing = useFilePreview(homeTexts.failed)
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

  const open = (text: Promise<string>) => keep(text.then((read) => engine.call('open', read)))
  return {
    kept,
    removed,
    refusal: refusal ?? previewing.refusal,
    previewing,
    open,
    async openFile(file) {
      setRefusal(null)
      if (/\.json$/i.test(file.name)) await open(file.text())
      else if (hasServer) await previewing.look(file)
      else setRefusal(homeTexts.needsServer)
    },
    take: (held) => keep(Promise.resolve(held)),
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
