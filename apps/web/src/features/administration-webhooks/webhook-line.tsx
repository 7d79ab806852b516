import type { WebhookJson } from '@mingxiao/contract'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { printMinute } from '../../ui/print-moment.ts'
import { Badge } from '../administration/badge.tsx'
import type { Deed } from '../administration/use-deed.ts'
import { Deliveries } from './deliveries.tsx'
import type { ShownSecret } from './shown-secret.ts'
import { webhooksTexts } from './webhooks-texts.ts'

interface WebhookLineProps {
  readonly regionId: number
  readonly webhook: WebhookJson
  readonly deed: Deed
  readonly onSecret: (shown: ShownSecret) => void
}

/** A receiver, what it is told, and what can be done about it. */
export function WebhookLine({ regionId, webhook, deed, onSecret }: WebhookLineProps) {
  const { id: webhookId, url, description, events, pausedAt } = webhook
  const [isTested, setTested] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const params = { regionId, webhookId }
  const { eventNames, states, since, pause, resume, test, tested, renew, renewAsk, remove, removeAsk, yes, no } =
    webhooksTexts
  return (
    <li className="webhook">
      <div className="webhook-head">
        <b>{url}</b>
        {pausedAt === null ? (
          <Badge kind="good">{states.on}</Badge>
        ) : (
          <Badge kind="quiet">{`${states.paused} · ${since(printMinute(pausedAt))}`}</Badge>
        )}
      </div>
      <p className="hint">{[description, ...events.map((event) => eventNames[event])].filter(Boolean).join(' · ')}</p>
      <div className="part-tools">
        <Button
          size="small"
          onClick={() => {
            const body = { paused: pausedAt === null }
            void deed.run((client) => client.call('changeWebhook', { params, body }))
          }}
        >
          {pausedAt === null ? pause : resume}
        </Button>
        <Button
          size="small"
          onClick={async () => {
            if (!(await deed.run((client) => client.call('testWebhook', { params })))) return
            setTested(true)
            setOpen(true)
          }}
        >
          {test}
        </Button>
        <Popconfirm
          title={renewAsk}
          okText={yes}
          cancelText={no}
          onConfirm={async () => {
            const answered = await deed.run((client) => client.call('renewWebhookSecret', { params }))
            if (answered) onSecret(answered.answer)
          }}
        >
          <Button size="small">{renew}</Button>
        </Popconfirm>
        <Popconfirm
          title={removeAsk}
          okText={yes}
          cancelText={no}
          onConfirm={() => deed.run((client) => client.call('removeWebhook', { params }))}
        >
          <Button size="small">{remove}</Button>
        </Popconfirm>
        <span role="status">{isTested ? tested : null}</span>
      </div>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{webhooksTexts.deliveries}</summary>
        {isOpen ? <Deliveries regionId={regionId} webhook={webhook} /> : null}
      </details>
    </li>
  )
}
