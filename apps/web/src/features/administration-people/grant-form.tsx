import { Form } from 'antd'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import type { Person } from './people.ts'
import { peopleTexts } from './people-texts.ts'
import { type RoleChosen, RoleFields } from './role-fields.tsx'

interface GrantFormProps {
  readonly regionId: number
  readonly person: Person | null
  readonly onClose: () => void
}

/** Another role for somebody who is there. */
export function GrantForm({ regionId, person, onClose }: GrantFormProps) {
  const [form] = Form.useForm<RoleChosen>()
  const deed = useDeed(['people', regionId])

  async function save(chosen: RoleChosen) {
    if (!person) return
    const body = { accountId: person.id, ...chosen }
    if (!(await deed.run((client) => client.call('grantRole', { params: { regionId }, body })))) return
    form.resetFields()
    onClose()
  }

  return (
    <SideForm
      title={peopleTexts.grantTo(person?.displayName ?? '')}
      isOpen={person !== null}
      form={form}
      deed={deed}
      onClose={onClose}
      onSave={save}
      saveLabel={peopleTexts.grant}
    >
      <RoleFields regionId={regionId} />
    </SideForm>
  )
}
