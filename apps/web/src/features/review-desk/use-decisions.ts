import type { PackageContent } from '@mingxiao/contract'
import { useMemo, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { leaveWord, takeWord } from '../review/leave-word.ts'
import type { Decision } from './decision.ts'
import { deskTexts } from './desk-texts.ts'
import { backOf, type MayMove, onwardOf } from './move-words.ts'
import { type PendingNote, usePendingNotes, withNote } from './pending-notes.ts'
import { isOpen, type ReviewFinding } from './server-findings.ts'
import { useRefresh } from './use-review-package.ts'

/** What can be decided on a package, what is about to be, and how it went. */
export interface Decisions {
  readonly decision: Decision | null
  /** Counts what was asked for, so that each begins anew. */
  readonly asked: number
  /** Null where the package does not wait for the reviewer. */
  readonly passing: MayMove | null
  readonly returning: MayMove | null
  readonly pending: readonly PendingNote[]
  readonly isBusy: boolean
  /** How the last one went, for the user. */
  readonly said: { readonly text: string; readonly isRefusal: boolean } | null
  askPass(): void
  askReturn(address: string, name: string): void
  askWaiver(finding: ReviewFinding, accepted: boolean): void
  cancel(): void
  removePending(address: string): void
  pass(): Promise<void>
  keep(note: PendingNote): void
  sendBack(reason: string, note: PendingNote | null): Promise<void>
  decideWaiver(finding: ReviewFinding, accepted: boolean, reason: string): Promise<void>
}

interface DecisionsAsked {
  readonly packageKey: PackageKey
  readonly content: PackageContent
  /** To the next package, once this one is done with. */
  readonly goOn: () => void
}

export function useDecisions({ packageKey, content, goOn }: DecisionsAsked): Decisions {
  const [decision, setDecision] = useState<Decision | null>(null)
  const [asked, setAsked] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<Decisions['said']>(firstWord)
  const pending = usePendingNotes(packageKey.packageId)
  const refresh = useRefresh(packageKey)
  const { may, revision, organisationName: unit = '' } = content.head
  const { notes } = pending

  return useMemo(() => {
    const find = (names: readonly string[]) => may.moves.find(({ move }) => names.includes(move)) ?? null
    const [passing, returning] = [find(passes), find(returns)]
    const ask = (next: Decision | null) => {
      setDecision(next)
      setAsked((count) => count + 1)
      setSaid(null)
    }
    const attempt = async (work: () => Promise<unknown>, done: string, isLast: boolean) => {
      setBusy(true)
      try {
        await work()
        setDecision(null)
        setSaid({ text: done, isRefusal: false })
        // Where the next one is must be read before this one leaves the queue.
        if (isLast) {
          leaveWord(deskTexts.decide.ofUnit(unit, done))
          pending.clear()
          goOn()
        }
        await refresh()
      } catch (error) {
        setSaid({ text: refusalText(error) ?? deskTexts.decide.noAnswer, isRefusal: true })
      } finally {
        setBusy(false)
      }
    }
    const move = async ({ move: name }: MayMove, more: { reason?: string; notes?: PendingNote[] }) =>
      (await serverClient()).call('makeMove', { params: { ...packageKey }, body: { move: name, revision, ...more } })
    return {
      ...{ decision, asked, passing, returning, pending: notes, isBusy, said },
      askPass: () => passing && ask({ kind: 'pass' }),
      askReturn: (address, name) => returning && ask({ kind: 'return', address, name }),
      askWaiver: (finding, accepted) => {
        if (isOpen(finding.waiver) && may.deeds.includes('decide-waiver')) ask({ kind: 'waiver', finding, accepted })
      },
      cancel: () => ask(null),
      removePending: pending.remove,
      pass: async () => {
        if (passing) await attempt(() => move(passing, {}), deskTexts.decide.onward[onwardOf(passing)].done, true)
      },
      keep: (note) => {
        pending.add(note)
        setDecision(null)
        setSaid({ text: deskTexts.decide.noted, isRefusal: false })
      },
      sendBack: async (reason, note) => {
        if (!returning) return
        const all = note ? withNote(notes, note) : notes
        const onCells = all.filter(({ address }) => address !== '')
        const onWhole = all.filter(({ address }) => address === '').map(({ text }) => text)
        const whole = [reason, ...onWhole].filter((text) => text.trim() !== '').join('\n')
        await attempt(
          () => move(returning, { reason: whole, notes: [...onCells] }),
          deskTexts.decide.back[backOf(returning)].done,
          true,
        )
      },
      decideWaiver: async ({ fingerprint }, accepted, reason) => {
        const decide = async () =>
          (await serverClient()).call('decideWaiver', {
            params: { ...packageKey, fingerprint },
            body: { accepted, reason },
          })
        await attempt(decide, deskTexts.decide.decided, false)
      },
    } satisfies Decisions
  }, [decision, asked, isBusy, said, notes, pending, may, revision, packageKey, unit, goOn, refresh])
}

const passes = ['pass-department', 'approve', 'publish']
const returns = ['return-by-department', 'return-by-finance', 'reopen']

/** How the package before this one went. */
function firstWord(): Decisions['said'] {
  const text = takeWord()
  return text === null ? null : { text, isRefusal: false }
}
