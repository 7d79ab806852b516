import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { serverClient } from '../../api/server-client.ts'
import { DeedRefusal } from '../administration/deed-refusal.tsx'
import { useDeed } from '../administration/use-deed.ts'
import type { ShownSecret } from './shown-secret.ts'
import { WebhookForm } from './webhook-form.tsx'
import { WebhookLine } from './webhook-line.tsx'
import { webhooksTexts } from './webhooks-texts.ts'
import './webhooks.css'

/** Which other systems are told of what happens to packages. */
export function WebhooksPart({ regionId }: { readonly regionId: number }) {
  const { data, isLoading } = useQuery({
    queryKey: ['webhooks', regionId],
    queryFn: async () => (await (await serverClient()).call('listWebhooks', { params: { regionId } })).items,
  })
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState<ShownSecret | null>(null)
  const deed = useDeed(['webhooks', regionId])
  return (
    <>
      <div className="part-tools">
        <Button type="primary" onClick={() => setOpen(true)}>
          {webhooksTexts.add}
        </Button>
      </div>
      {shown ? (
        <section className="webhook" role="status">
          <b>{shown.webhook.url}</b>
          <p>{webhooksTexts.secret}</p>
          <p className="secret">{shown.secret}</p>
          <Button onClick={() => setShown(null)}>{webhooksTexts.dismiss}</Button>
        </section>
      ) : null}
      <DeedRefusal deed={deed} />
      {data?.length === 0 && !isLoading ? <p className="hint">{webhooksTexts.none}</p> : null}
      <ul className="webhooks">
        {data?.map((webhook) => (
          <WebhookLine key={webhook.id} regionId={regionId} webhook={webhook} deed={deed} onSecret={setShown} />
        ))}
      </ul>
      <WebhookForm regionId={regionId} isOpen={isOpen} onClose={() => setOpen(false)} onSecret={setShown} />
    </>
  )
}
