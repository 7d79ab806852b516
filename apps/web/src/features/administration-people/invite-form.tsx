import { Form, Input } from 'antd'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import type { Invitation } from './invitation-notice.tsx'
import { peopleTexts } from './people-texts.ts'
import { type RoleChosen, RoleFields } from './role-fields.tsx'

interface InviteFormProps {
  readonly regionId: number
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onInvited: (invitation: Invitation) => void
}

interface Values extends RoleChosen {
  readonly name: string
  readonly displayName: string
  readonly subject?: string
}

/** Somebody new: an account, their first role, an invitation. */
export function InviteForm({ regionId, isOpen, onClose, onInvited }: InviteFormProps) {
  const [form] = Form.useForm<Values>()
  const deed = useDeed(['people', regionId])

  async function save({ name, displayName, subject, organisationId, role }: Values) {
    const params = { regionId }
    const answered = await deed.run(async (client) => {
      const body = { name: name.trim(), displayName: displayName.trim(), subject: subject?.trim() || null }
      const invitation = await client.call('addAccount', { params, body })
      await client.call('grantRole', { params, body: { accountId: invitation.accountId, organisationId, role } })
      return invitation
    })
    if (!answered) return
    onInvited({ ...answered.answer, name, displayName })
    form.resetFields()
    onClose()
  }

  const needed = { required: true, message: peopleTexts.needed }
  return (
    <SideForm
      title={peopleTexts.invite}
      isOpen={isOpen}
      form={form}
      deed={deed}
      onClose={onClose}
      onSave={save}
      saveLabel={peopleTexts.sendInvitation}
    >
      <Form.Item label={peopleTexts.name} name="displayName" rules={[{ ...needed, whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        label={peopleTexts.account}
        name="name"
        extra={peopleTexts.accountHint}
        rules={[{ ...needed, pattern: /^[\p{L}\p{N}._-]{2,60}$/u, message: peopleTexts.accountHint }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <RoleFields regionId={regionId} />
      <Form.Item label={peopleTexts.subject} name="subject" extra={peopleTexts.subjectHint}>
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
    </SideForm>
  )
}
