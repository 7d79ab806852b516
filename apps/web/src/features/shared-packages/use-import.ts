import { useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { type FilePreviewing, useFilePreview } from '../import-check/use-file-preview.ts'
import { sharedTexts } from './shared-texts.ts'

/** A file on its way into a package: looked into first, then taken. */
export interface Importing extends FilePreviewing {
  readonly isBusy: boolean
  /** How the last import went, and what to look at, until it is noted. */
  readonly said: readonly string[]
  accept(): Promise<void>
  note(): void
}

export function useImport(key: PackageKey, onImported: () => void): Importing {
  const previewing = useFilePreview(sharedTexts.failed)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<readonly string[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const { file, preview } = previewing

  async function accept() {
    if (!file) return
    setBusy(true)
    try {
      const client = await serverClient()
      const { revision } = (await client.call('readPackage', { params: key })).head
      const { notices } = await client.call('importPackage', {
        params: key,
        query: { revision },
        file,
        name: file.name,
      })
      setRefusal(null)
      setSaid([sharedTexts.imported(notices.length), ...notices.map(({ message }) => message)])
      previewing.leave()
      onImported()
    } catch (error) {
      setRefusal(refusalText(error) ?? sharedTexts.failed)
    } finally {
      setBusy(false)
    }
  }

  const reading = file && !preview ? [sharedTexts.readingFile(file.name)] : []
  const refused = file === null && previewing.refusal !== null ? [previewing.refusal] : []
  return {
    ...previewing,
    refusal,
    isBusy,
    said: [...reading, ...refused, ...said],
    look: (given) => {
      setSaid([])
      return previewing.look(given)
    },
    leave: () => {
      setRefusal(null)
      previewing.leave()
    },
    accept,
    note: () => {
      setSaid([])
      previewing.leave()
    },
  }
}
