import { Form, Input } from 'antd'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import type { Person } from './people.ts'
import { peopleTexts } from './people-texts.ts'

interface CloseFormProps {
  readonly regionId: number
  readonly person: Person | null
  readonly onClose: () => void
}

/** Closes an account, with the reason that the trail keeps. */
export function CloseForm({ regionId, person, onClose }: CloseFormProps) {
  const [form] = Form.useForm<{ readonly reason: string }>()
  const deed = useDeed(['people', regionId])

  async function save(body: { readonly reason: string }) {
    if (!person) return
    const params = { regionId, accountId: person.id }
    if (!(await deed.run((client) => client.call('closeAccount', { params, body })))) return
    form.resetFields()
    onClose()
  }

  return (
    <SideForm
      title={peopleTexts.closeOf(person?.displayName ?? '')}
      isOpen={person !== null}
      form={form}
      deed={deed}
      onClose={onClose}
      onSave={save}
      saveLabel={peopleTexts.close}
    >
      <p className="hint">{peopleTexts.closeHint}</p>
      <Form.Item
        label={peopleTexts.reason}
        name="reason"
        rules={[{ required: true, whitespace: true, message: peopleTexts.needed }]}
      >
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
    </SideForm>
  )
}
