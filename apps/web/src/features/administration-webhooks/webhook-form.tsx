import type { WebhookJson } from '@mingxiao/contract'
import { Checkbox, Form, Input } from 'antd'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import type { ShownSecret } from './shown-secret.ts'
import { webhooksTexts } from './webhooks-texts.ts'

interface WebhookFormProps {
  readonly regionId: number
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSecret: (shown: ShownSecret) => void
}

interface Values {
  readonly url: string
  readonly description?: string
  readonly events: WebhookJson['events']
}

/** Another receiver. */
export function WebhookForm({ regionId, isOpen, onClose, onSecret }: WebhookFormProps) {
  const [form] = Form.useForm<Values>()
  const deed = useDeed(['webhooks', regionId])

  async function save({ url, description, events }: Values) {
    const body = { url: url.trim(), description: description?.trim() ?? '', events }
    const answered = await deed.run((client) => client.call('addWebhook', { params: { regionId }, body }))
    if (!answered) return
    onSecret(answered.answer)
    form.resetFields()
    onClose()
  }

  const { add, url, urlHint, description, events, eventNames, needed, https } = webhooksTexts
  return (
    <SideForm title={add} isOpen={isOpen} form={form} deed={deed} onClose={onClose} onSave={save}>
      <Form.Item
        label={url}
        name="url"
        extra={urlHint}
        rules={[
          { required: true, message: needed },
          { pattern: /^\s*https?:\/\//, message: https },
        ]}
      >
        <Input maxLength={2000} inputMode="url" />
      </Form.Item>
      <Form.Item label={description} name="description">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item label={events} name="events" initialValue={['package.moved']} rules={[{ validator: someChosen }]}>
        <Checkbox.Group options={Object.entries(eventNames).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
    </SideForm>
  )
}

/** Not by `required`, which would say so of a group, where it means nothing. */
function someChosen(_: unknown, events: readonly string[]): Promise<void> {
  return events.length > 0 ? Promise.resolve() : Promise.reject(new Error(webhooksTexts.needed))
}
