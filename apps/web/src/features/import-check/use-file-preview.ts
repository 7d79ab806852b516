import type { FilePreviewJson } from '@mingxiao/contract'
import { useState } from 'react'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'

/** A file that is looked into before a package takes it. */
export interface FilePreviewing {
  /** Null while no file is looked into. */
  readonly file: File | null
  /** Null while the file is read. */
  readonly preview: FilePreviewJson | null
  /** Why it could not be read, for the user. */
  readonly refusal: string | null
  look(file: File): Promise<void>
  leave(): void
}

export function useFilePreview(noAnswer: string): FilePreviewing {
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<FilePreviewJson | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const leave = () => {
    setFile(null)
    setPreview(null)
  }
  return {
    file,
    preview,
    refusal,
    leave,
    async look(given) {
      setRefusal(null)
      setPreview(null)
      setFile(given)
      try {
        const client = await serverClient()
        setPreview(await client.call('previewFile', { file: given, name: given.name }))
      } catch (error) {
        leave()
        setRefusal(refusalText(error) ?? noAnswer)
      }
    },
  }
}
