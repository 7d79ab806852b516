import { Form, Select } from 'antd'
import { useOrganisations } from '../../api/use-organisations.ts'
import { organisationOptions } from '../administration/use-region.ts'
import { officeTexts } from '../office/office-texts.ts'
import type { Grant } from './people.ts'
import { peopleTexts } from './people-texts.ts'

export interface RoleChosen {
  readonly organisationId: string
  readonly role: Grant['role']
}

/** Where somebody works, and as what. */
export function RoleFields({ regionId }: { readonly regionId: number }) {
  const organisations = useOrganisations(regionId)
  const rules = [{ required: true, message: peopleTexts.needed }]
  return (
    <>
      <Form.Item label={peopleTexts.unit} name="organisationId" rules={rules}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={organisationOptions(organisations)} />
      </Form.Item>
      <Form.Item label={peopleTexts.role} name="role" rules={rules}>
        <Select options={Object.entries(officeTexts.roles).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
    </>
  )
}
