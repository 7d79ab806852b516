import type { QueueItemJson, ReviewQueueJson } from '@mingxiao/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { queueTexts } from './queue-texts.ts'
import { type VerdictKind, verdictKinds } from './verdict-kinds.ts'
import type { NamedOutcome } from './verdict-outcomes.tsx'

interface VerdictBarProps {
  readonly regionId: number
  /** What the verdict is applied to. */
  readonly items: readonly QueueItemJson[]
  readonly rules: ReviewQueueJson['rules']
  readonly onClear: () => void
  readonly onDone: (outcomes: readonly NamedOutcome[]) => void
}

/** One decision with one reason for all that were selected. */
export function VerdictBar({ regionId, items, rules, onClear, onDone }: VerdictBarProps) {
  const queries = useQueryClient()
  const [chosen, setKind] = useState<VerdictKind>('pass')
  const [rule, setRule] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const kinds = verdictKinds(items)
  const kind = kinds.includes(chosen) ? chosen : (kinds[0] ?? 'pass')
  const isOfRule = kind === 'accept-waivers' || kind === 'refuse-waivers'
  const missing =
    isOfRule && rule === null
      ? queueTexts.ruleNeeded
      : kind !== 'pass' && kind !== 'publish' && reason.trim() === ''
        ? queueTexts.reasonNeeded
        : null

  async function apply() {
    if (missing !== null) return setRefusal(missing)
    setBusy(true)
    setRefusal(null)
    try {
      const client = await serverClient()
      const verdict = isOfRule ? { kind, rule: rule ?? '' } : { kind }
      const packages = items
        .slice(0, mostAtOnce)
        .map(({ head: { id: packageId, revision } }) => ({ packageId, revision }))
      const { outcomes } = await client.call('applyVerdict', {
        params: { regionId },
        body: { verdict, reason: reason.trim(), packages },
      })
      const unitOf = new Map(items.map(({ head }) => [head.id, head.organisationName ?? '']))
      onDone(outcomes.map((outcome) => ({ kind, unit: unitOf.get(outcome.packageId) ?? '', outcome })))
    } catch (error) {
      setRefusal(refusalText(error) ?? queueTexts.noAnswer)
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: ['review-queue', regionId] })
    }
  }

  if (kinds.length === 0)
    return (
      <section className="verdict-bar" aria-label={queueTexts.verdict}>
        <p>{queueTexts.noVerdict}</p>
      </section>
    )
  return (
    <section className="verdict-bar" aria-label={queueTexts.verdict}>
      <p>
        <b>{queueTexts.chosen(items.length)}</b>
        <button type="button" className="quiet" onClick={onClear}>
          {queueTexts.clear}
        </button>
      </p>
      <Select<VerdictKind>
        value={kind}
        aria-label={queueTexts.verdict}
        options={kinds.map((each) => ({ value: each, label: queueTexts.verdicts[each] }))}
        onChange={setKind}
      />
      {isOfRule ? (
        <Select<string | null>
          showSearch={{ optionFilterProp: 'label' }}
          value={rule}
          placeholder={queueTexts.rule}
          aria-label={queueTexts.rule}
          popupMatchSelectWidth={false}
          options={rules.map(({ rule: id, title }) => ({ value: id, label: title }))}
          onChange={setRule}
        />
      ) : null}
      <textarea
        className="reason"
        rows={1}
        maxLength={4_000}
        value={reason}
        placeholder={queueTexts.reason}
        aria-label={queueTexts.reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="button" className="main" disabled={isBusy} onClick={apply}>
        {isBusy ? queueTexts.applying : queueTexts.apply(Math.min(items.length, mostAtOnce))}
      </button>
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </section>
  )
}

/** As many as the server takes with one request. */
const mostAtOnce = 100
