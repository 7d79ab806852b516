import type { Change, EditorState, Step } from './editor-state.ts'

export type CellValue = readonly [address: string, value: string]

/**
 * type: a letter more or less in a cell, and in those that print as one with it. put: cells changed at once, by a paste, a fix
 * or a row. receive: what others changed, which is not ours to undo. rest: the cell was left.
 */
export type Edit =
  | { readonly kind: 'type'; readonly address: string; readonly value: string; readonly alike?: readonly string[] }
  | { readonly kind: 'put' | 'receive'; readonly values: readonly CellValue[] }
  | { readonly kind: 'rest' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** The state after an edit; the same one where nothing changes. */
export function editCells(state: EditorState, edit: Edit): EditorState {
  switch (edit.kind) {
    case 'type': {
      const { address, value, alike = [] } = edit
      return make(
        state,
        [address, ...alike].map((each) => [each, value] as const),
        address,
      )
    }
    case 'put':
      return make(state, edit.values, null)
    case 'receive':
      return receive(state, edit.values)
    case 'rest':
      return rest(state)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
  }
}

function make(state: EditorState, values: readonly CellValue[], typing: string | null): EditorState {
  const changes = values.flatMap(([address, after]): readonly Change[] => {
    const before = state.cells.get(address) ?? ''
    return before === after ? [] : [{ address, before, after }]
  })
  if (changes.length === 0) return state
  const last = state.past.at(-1)
  const joins = typing !== null && last?.typing === typing
  const step: Step = { changes: joins ? joined(last.changes, changes) : changes, typing }
  const past = joins ? state.past.slice(0, -1) : state.past.slice(-mostKept + 1)
  return { ...state, cells: withChanges(state.cells, changes, 'after'), past: [...past, step], future: [] }
}

const mostKept = 200

/** What was there before all letters, and what is there after the last. */
function joined(earlier: readonly Change[], later: readonly Change[]): readonly Change[] {
  const kept = earlier.filter(({ address }) => !later.some((change) => change.address === address))
  const added = later.map((change) => ({
    ...change,
    before: earlier.find(({ address }) => address === change.address)?.before ?? change.before,
  }))
  return [...kept, ...added]
}

function receive(state: EditorState, values: readonly CellValue[]): EditorState {
  return values.length === 0 ? state : { ...state, cells: new Map([...state.cells, ...values]) }
}

function rest(state: EditorState): EditorState {
  const last = state.past.at(-1)
  if (!last || last.typing === null) return state
  return { ...state, past: [...state.past.slice(0, -1), { ...last, typing: null }] }
}

function undo(state: EditorState): EditorState {
  const last = state.past.at(-1)
  if (!last) return state
  return {
    ...state,
    cells: withChanges(state.cells, last.changes, 'before'),
    past: state.past.slice(0, -1),
    future: [{ ...last, typing: null }, ...state.future],
  }
}

function redo(state: EditorState): EditorState {
  const [next, ...future] = state.future
  if (!next) return state
  return { ...state, cells: withChanges(state.cells, next.changes, 'after'), past: [...state.past, next], future }
}

function withChanges(
  cells: ReadonlyMap<string, string>,
  changes: readonly Change[],
  side: 'before' | 'after',
): ReadonlyMap<string, string> {
  const changed = new Map(cells)
  for (const change of changes) changed.set(change.address, change[side])
  return changed
}
