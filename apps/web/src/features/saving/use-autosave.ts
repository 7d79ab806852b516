import { useEffect, useState } from 'react'
import type { Editor } from '../editing/create-editor.ts'
import { heldPackage } from '../editing/editor-state.ts'
import { localKey, readLocalPackage, writeLocalPackage } from './local-packages.ts'
import type { SaveState } from './save-state.ts'

/** Keeps the package in this browser shortly after each change, and at once when the page goes away. */
export function useAutosave(id: string, editor: Editor, savedAt: number): SaveState {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: savedAt, where: 'browser' })
  useEffect(() => {
    let kept = editor.state().cells
    let timer = 0
    const save = () => {
      window.clearTimeout(timer)
      const { cells } = editor.state()
      if (cells === kept) return
      const at = Date.now()
      const isKept = writeLocalPackage({ id, savedAt: at, ...heldPackage(editor.state()) })
      if (isKept) kept = cells
      setState(isKept ? { kind: 'saved', at, where: 'browser' } : { kind: 'failed' })
    }
    /** Another tab changed the same package: what was not changed here is taken over. */
    const receive = ({ key }: StorageEvent) => {
      const other = key === localKey(id) ? readLocalPackage(id) : null
      if (!other) return
      const ours = editor.state().cells
      const theirs = new Map(other.cells)
      const changed = [...new Set([...kept.keys(), ...theirs.keys()])].filter((address) => {
        const before = kept.get(address) ?? ''
        return (ours.get(address) ?? '') === before && (theirs.get(address) ?? '') !== before
      })
      const isClean = ours === kept
      editor.edit({ kind: 'receive', values: changed.map((address) => [address, theirs.get(address) ?? '']) })
      if (!isClean) return
      window.clearTimeout(timer)
      kept = editor.state().cells
      setState({ kind: 'saved', at: other.savedAt, where: 'browser' })
    }
    const unsubscribe = editor.subscribe(() => {
      if (editor.state().cells === kept) return
      setState((before) => (before.kind === 'unsaved' ? before : { kind: 'unsaved' }))
      window.clearTimeout(timer)
      timer = window.setTimeout(save, delay)
    })
    window.addEventListener('pagehide', save)
    window.addEventListener('storage', receive)
    document.addEventListener('visibilitychange', save)
    return () => {
      save()
      unsubscribe()
      window.removeEventListener('pagehide', save)
      window.removeEventListener('storage', receive)
      document.removeEventListener('visibilitychange', save)
    }
  }, [id, editor])
  return state
}

const delay = 250
