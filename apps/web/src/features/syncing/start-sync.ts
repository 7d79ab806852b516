import type { PackageContent } from '@mingxiao/contract'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import type { Editor } from '../editing/create-editor.ts'
import type { SaveState } from '../saving/save-state.ts'
import {
  afterConflicts,
  afterReading,
  afterSaved,
  type Conflict,
  type SyncState,
  settleConflict,
  unsentEdits,
} from './sync-state.ts'
import { keepUnsentCells, readUnsentCells } from './unsent-cells.ts'

/** Carries cells between one editor and the server. */
export interface Sync {
  settle(conflict: Conflict, whose: 'mine' | 'theirs'): void
  /** Takes what has changed on the server. */
  receive(): Promise<void>
  stop(): void
}

export interface SyncListener {
  saved(state: SaveState): void
  conflicts(conflicts: readonly Conflict[]): void
}

export function startSync(key: PackageKey, editor: Editor, content: PackageContent, listener: SyncListener): Sync {
  let sync: SyncState = { known: knownCells(key, content), conflicts: new Map() }
  let [timer, isBusy, isStopped] = [0, false, false]
  let revision = BigInt(content.head.revision)

  const unsent = () => unsentEdits(editor.state().cells, sync)
  const later = (delay: number) => {
    window.clearTimeout(timer)
    if (!isStopped) timer = window.setTimeout(send, delay)
  }
  const keep = () => keepUnsentCells(key, unsent())

  async function send(): Promise<void> {
    const edits = unsent().slice(0, mostEdits)
    if (isBusy || edits.length === 0) return
    isBusy = true
    try {
      const client = await serverClient()
      const answer = await client.call('editCells', { params: key, body: { edits: [...edits] } })
      if (answer.outcome === 'saved') {
        sync = afterSaved(sync, edits, answer.revision)
        revision = BigInt(answer.revision)
      } else sync = afterConflicts(sync, answer.conflicts)
      listener.conflicts([...sync.conflicts.values()])
      listener.saved(
        sync.conflicts.size > 0 ? { kind: 'conflict' } : { kind: 'saved', at: Date.now(), where: 'server' },
      )
      keep()
      if (unsent().length > 0) later(0)
    } catch (error) {
      const reason = refusalText(error)
      listener.saved(reason === null ? { kind: 'offline' } : { kind: 'refused', reason })
      if (reason === null) later(retryDelay)
    } finally {
      isBusy = false
    }
  }

  async function receive(): Promise<void> {
    const client = await serverClient()
    const read = await client.call('readPackage', { params: key })
    revision = BigInt(read.head.revision)
    const merged = afterReading(sync, read.cells, editor.state().cells)
    sync = merged.sync
    editor.edit({ kind: 'receive', values: merged.received })
  }

  const unsubscribe = editor.subscribe(() => {
    const isKept = keep()
    if (unsent().length === 0) return
    listener.saved(isKept ? { kind: 'unsaved' } : { kind: 'failed' })
    later(typingDelay)
  })
  const events = new EventSource(`/api/regions/${key.regionId}/packages/${key.packageId}/findings/events`)
  events.addEventListener('findings', ({ lastEventId }) => {
    if (BigInt(lastEventId) > revision && !isBusy) receive().catch(() => later(retryDelay))
  })
  window.addEventListener('online', send)
  later(0)
  return {
    receive,
    settle(conflict, whose) {
      sync = settleConflict(sync, conflict)
      if (whose === 'theirs') editor.edit({ kind: 'put', values: [[conflict.address, conflict.value]] })
      listener.conflicts([...sync.conflicts.values()])
      later(0)
    },
    stop() {
      void send()
      isStopped = true
      window.clearTimeout(timer)
      unsubscribe()
      events.close()
      window.removeEventListener('online', send)
    },
  }
}

/** What was typed before the page was left meets the server at the revision it was typed over. */
function knownCells(key: PackageKey, { cells }: PackageContent): SyncState['known'] {
  const known = new Map(cells.map(({ address, value, revision }) => [address, { value, revision }]))
  for (const { address, revision } of readUnsentCells(key)) {
    known.set(address, { value: known.get(address)?.value ?? '', revision })
  }
  return known
}

/** The server takes no more at once. */
const mostEdits = 2000
/** Milliseconds. */
const typingDelay = 400
const retryDelay = 4000
