import type { PackageContent } from '@mingxiao/contract'
import { type PackageKey, packageAddress } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import type { Editor } from '../editing/create-editor.ts'
import type { SaveState } from '../saving/save-state.ts'
import { knownCells } from './known-cells.ts'
import { settleLists } from './settle-lists.ts'
import type { Sync, SyncListener } from './sync.ts'
import { afterConflicts, afterReading, afterSaved, type SyncState, settleConflict, unsentEdits } from './sync-state.ts'
import { keepUnsentCells } from './unsent-cells.ts'

/** Carries cells between one editor and the server: ours shortly after they were typed, those of others as they come. */
export function startSync(key: PackageKey, editor: Editor, content: PackageContent, listener: SyncListener): Sync {
  let sync: SyncState = { known: knownCells(key, content), conflicts: new Map() }
  let [timer, isBusy, isStopped] = [0, false, false]
  // Up to where the whole package is known, up to where its cells are, where our last change stands, where the server says it is.
  const first = BigInt(content.head.revision)
  let [whole, seen, saved, newest] = [first, first, first, first]

  const unsent = () => unsentEdits(editor.state().cells, sync)
  const later = (delay: number) => {
    window.clearTimeout(timer)
    if (!isStopped) timer = window.setTimeout(send, delay)
  }
  /** Cells in conflict among them: until somebody decides, ours must not be lost. */
  const keep = () => keepUnsentCells(key, unsentEdits(editor.state().cells, { ...sync, conflicts: new Map() }))

  async function send(): Promise<void> {
    const edits = unsent().slice(0, mostEdits)
    if (isBusy || edits.length === 0) return
    isBusy = true
    try {
      const client = await serverClient()
      const answer = await client.call('editCells', { params: key, body: { edits: [...edits] } })
      if (answer.outcome === 'saved') {
        sync = afterSaved(sync, edits, answer.revision)
        saved = BigInt(answer.revision)
        if (saved === seen + 1n) seen = saved
        if (saved > newest) newest = saved
      } else {
        const settled = settleLists(sync, answer.conflicts, editor.state().cells)
        sync = afterConflicts(settled.sync, settled.left)
        editor.edit({ kind: 'receive', values: settled.received })
      }
      listener.conflicts([...sync.conflicts.values()])
      const isMore = unsent().length > 0
      listener.saved(stateOf(sync, isMore))
      keep()
      if (isMore) later(0)
    } catch (error) {
      const reason = refusalText(error)
      listener.saved(reason === null ? { kind: 'offline' } : { kind: 'refused', reason })
      if (reason === null) later(retryDelay)
    } finally {
      isBusy = false
    }
    await catchUp()
  }

  /** Others changed something that is not known here yet. */
  async function catchUp(): Promise<void> {
    if (isBusy || isStopped || newest <= seen) return
    await receive().catch(() => window.setTimeout(catchUp, retryDelay))
  }

  async function receive(): Promise<void> {
    const client = await serverClient()
    const read = await client.call('readPackage', { params: key })
    // Something of ours arrived in the meantime: what was read is older than what is known.
    if (BigInt(read.head.revision) < saved) return receive()
    whole = BigInt(read.head.revision)
    seen = whole
    if (seen > newest) newest = seen
    const merged = afterReading(sync, read.cells, editor.state().cells)
    sync = merged.sync
    editor.edit({ kind: 'receive', values: merged.received })
    if (!isStopped) listener.read(read)
  }

  const unsubscribe = editor.subscribe(() => {
    const isKept = keep()
    if (unsent().length === 0) return
    listener.saved(isKept ? { kind: 'unsaved' } : { kind: 'failed' })
    later(typingDelay)
  })
  const events = new EventSource(`${packageAddress(key)}/findings/events`)
  // What others changed comes at once, what the server makes of it a little later.
  const heard = ({ lastEventId }: MessageEvent) => {
    const revision = BigInt(lastEventId)
    if (revision > newest) newest = revision
    void catchUp()
  }
  events.addEventListener('changed', heard)
  events.addEventListener('findings', (event) => {
    heard(event)
    if (BigInt(event.lastEventId) > whole) listener.judged()
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

function stateOf({ conflicts }: SyncState, isMore: boolean): SaveState {
  if (conflicts.size > 0) return { kind: 'conflict' }
  return isMore ? { kind: 'unsaved' } : { kind: 'saved', at: Date.now(), where: 'server' }
}

/** The server takes no more at once. */
const mostEdits = 2000
/** Milliseconds. */
const typingDelay = 400
const retryDelay = 4000
