import type { WebhookDeliveryJson, WebhookJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { serverClient } from '../../api/server-client.ts'
import { printMinute } from '../../ui/print-moment.ts'
import { useDeed } from '../administration/use-deed.ts'
import { webhooksTexts } from './webhooks-texts.ts'

interface DeliveriesProps {
  readonly regionId: number
  readonly webhook: WebhookJson
}

/** What was sent lately, and what the receiver said. */
export function Deliveries({ regionId, webhook: { id: webhookId, url } }: DeliveriesProps) {
  const key = ['deliveries', regionId, webhookId]
  const deed = useDeed(key)
  const { data } = useQuery({
    queryKey: key,
    queryFn: async () => {
      const params = { regionId, webhookId }
      return (await (await serverClient()).call('listWebhookDeliveries', { params, query: { limit: 20 } })).items
    },
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'waiting') ? 2_000 : false),
  })
  if (data?.length === 0) return <p className="hint">{webhooksTexts.noDeliveries}</p>
  return (
    <ul className="deliveries" aria-label={webhooksTexts.deliveriesOf(url)}>
      {data?.map((delivery) => (
        <li key={delivery.id} className={delivery.state}>
          <span>{printMinute(delivery.createdAt)}</span>
          <span>{eventName(delivery)}</span>
          <b>{webhooksTexts.deliveryStates[delivery.state]}</b>
          <span className="hint">
            {[webhooksTexts.attempts(delivery.attempts), delivery.status, delivery.problem].filter(Boolean).join(' · ')}
          </span>
          {delivery.state === 'failed' ? (
            <Button
              size="small"
              onClick={() => {
                const params = { regionId, webhookId, deliveryId: delivery.id }
                void deed.run((client) => client.call('retryWebhookDelivery', { params }))
              }}
            >
              {webhooksTexts.retry}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function eventName({ event }: WebhookDeliveryJson): string {
  return event === 'webhook.tested' ? webhooksTexts.eventTest : webhooksTexts.eventNames[event]
}
