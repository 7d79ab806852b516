import type { HeldPackage, PackageHead } from '../engine/package-view.ts'

/** A package while it is edited, with what can be undone. */
export interface EditorState {
  readonly head: PackageHead
  readonly cells: ReadonlyMap<string, string>
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** What one undo takes back. */
export interface Step {
  readonly changes: readonly Change[]
  /** The cell being typed in; further letters join this step. Null once it was left. */
  readonly typing: string | null
}

export interface Change {
  readonly address: string
  readonly before: string
  readonly after: string
}

export function editorState({ head, cells }: HeldPackage): EditorState {
  return { head, cells: new Map(cells), past: [], future: [] }
}

export function heldPackage({ head, cells }: EditorState): HeldPackage {
  return { head, cells: [...cells].filter(([, value]) => value !== '') }
}
