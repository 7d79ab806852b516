import type { ReactNode } from 'react'

interface FileButtonProps {
  readonly children: ReactNode
  readonly takes?: 'file' | 'files' | 'folder'
  /** Of files, as the attribute of an input has it. */
  readonly accept?: string
  readonly title?: string
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Chooses files; the same ones can be chosen again. */
export function FileButton({ children, takes = 'file', accept, title, disabled, onFiles }: FileButtonProps) {
  return (
    <label className="button" title={title}>
      {children}
      <input
        type="file"
        multiple={takes !== 'file'}
        ref={takes === 'folder' ? asFolder : null}
        accept={accept}
        disabled={disabled}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          onFiles(files)
        }}
      />
    </label>
  )
}

/** The attribute stands in no standard yet, so React does not know it. */
function asFolder(input: HTMLInputElement | null): void {
  input?.setAttribute('webkitdirectory', '')
}
