import { useCallback, useMemo, useState } from 'react'
import type { Editor } from '../editing/create-editor.ts'
import { rowName } from '../editing/row-name.ts'
import type { FindingView } from '../engine/finding-view.ts'
import type { AttachmentView, CellView, PackageView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import { nextFinding } from '../margin/next-finding.ts'
import { type RowAction, rowActions } from '../paper/row-actions.ts'
import { useFocusRequest } from './use-focus-request.ts'

/** What lies on the desk, where the focus is, and the ways from one to another. */
export interface Desk {
  readonly attachment: AttachmentView | undefined
  readonly cell: CellView | null
  /** Fingerprint of the finding that is looked at. */
  readonly active: string | null
  show(address: string): void
  enter(cell: CellView | null): void
  go(finding: FindingView | null): void
  next(): void
  previous(): void
  undo(): void
  redo(): void
  perform(action: RowAction): void
  changeRow(keys: string): boolean
}

export function useDesk(editor: Editor, view: PackageView | null): Desk {
  const [chosen, setChosen] = useState('')
  const [cell, setCell] = useState<CellView | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const attachment = view?.attachments.find(({ name }) => name === chosen) ?? view?.attachments[0]
  const focus = useFocusRequest(attachment)
  const findings = view?.findings ?? none

  const show = useCallback(
    (address: string) => {
      setChosen(address.split('/')[0] ?? '')
      focus(address)
    },
    [focus],
  )
  const enter = useCallback(
    (entered: CellView | null) => {
      setCell(entered)
      const at = entered && findings.find(({ address }) => address === entered.address)
      if (at) setActive(at.fingerprint)
    },
    [findings],
  )
  return useMemo(() => {
    const go = (finding: FindingView | null) => {
      if (!finding) return
      setActive(finding.fingerprint)
      if (finding.address !== null) show(finding.address)
    }
    const step = (kind: 'undo' | 'redo') => {
      const { past, future } = editor.state()
      const [changed] = (kind === 'undo' ? past.at(-1) : future[0])?.changes ?? []
      editor.edit({ kind })
      if (changed) show(changed.address)
    }
    const perform = (action: RowAction) => {
      const { values, goOn } = action.perform()
      editor.edit({ kind: 'put', values })
      show(goOn)
    }
    const changeRow = (keys: string) => {
      const row = cell && rowOf(cell.address)
      const action = row && rowActions(row, editor.state().cells, rowName).find((each) => each.keys === keys)
      if (action?.isAllowed) perform(action)
      return !!action
    }
    return {
      ...{ attachment, cell, active, show, enter, go, perform, changeRow },
      next: () => go(nextFinding(findings, active, 1)),
      previous: () => go(nextFinding(findings, active, -1)),
      undo: () => step('undo'),
      redo: () => step('redo'),
    }
  }, [editor, attachment, cell, active, findings, show, enter])
}

const none: readonly FindingView[] = []
