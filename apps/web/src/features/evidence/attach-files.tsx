import { type DragEvent, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { FileButton } from '../../ui/file-button.tsx'
import { evidenceTexts } from './evidence-texts.ts'

interface AttachFilesProps {
  readonly packageKey: PackageKey
  readonly address: string
  readonly onChanged: () => void
}

/** Takes files as evidence for a cell, chosen or dropped, one after the other. */
export function AttachFiles({ packageKey, address, onChanged }: AttachFilesProps) {
  const [sending, setSending] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function attach(files: readonly File[]) {
    setRefusal(null)
    try {
      const client = await serverClient()
      for (const file of files) {
        setSending(file.name)
        await client.call('addEvidence', { params: packageKey, query: { address }, file, name: file.name })
      }
    } catch (error) {
      setRefusal(refusalText(error) ?? evidenceTexts.failed)
    } finally {
      setSending(null)
      onChanged()
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    void attach([...event.dataTransfer.files])
  }

  return (
    <section
      className="attach"
      aria-label={evidenceTexts.attach}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <FileButton takes="files" onFiles={(files) => void attach(files)}>
        {evidenceTexts.attach}
      </FileButton>
      <span className="hint" role="status">
        {sending === null ? evidenceTexts.attachHint : evidenceTexts.attaching(sending)}
      </span>
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </section>
  )
}
