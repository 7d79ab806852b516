import { Alert, Button, Form, Select } from 'antd'
import { exportFormats } from '../../api/export-address.ts'
import { useOrganisations } from '../../api/use-organisations.ts'
import { useDeed } from '../administration/use-deed.ts'
import { organisationOptions, useWindows } from '../administration/use-region.ts'
import { jobsTexts } from './jobs-texts.ts'

interface Values {
  readonly year: number
  readonly format: (typeof exportFormats)[number]
  readonly organisationId: string
}

/** The packages of a year as files in a zip. */
export function ExportForm({ regionId }: { readonly regionId: number }) {
  const deed = useDeed(['jobs', regionId])
  const organisations = useOrganisations(regionId).filter(({ kind }) => kind !== 'finance')
  const { windows } = useWindows(regionId)
  const years = windows.map(({ year }) => year)
  const { whole, formats, year, format, of, ask } = jobsTexts

  function save({ organisationId, ...asked }: Values) {
    const body = { ...asked, organisationId: organisationId === '' ? null : organisationId }
    void deed.run((client) => client.call('askExport', { params: { regionId }, body }))
  }

  return (
    <section className="job-form" aria-labelledby="export">
      <h2 id="export">{jobsTexts.export}</h2>
      <p className="hint">{jobsTexts.exportHint}</p>
      {years.length === 0 ? null : (
        <Form<Values>
          layout="vertical"
          className="export-form"
          initialValues={{ year: years[0], format: 'docx', organisationId: '' }}
          onFinish={save}
        >
          <Form.Item label={year} name="year">
            <Select options={years.map((value) => ({ value, label: `${value}` }))} />
          </Form.Item>
          <Form.Item label={format} name="format">
            <Select options={exportFormats.map((value) => ({ value, label: formats[value] }))} />
          </Form.Item>
          <Form.Item label={of} name="organisationId" className="export-of">
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={[{ value: '', label: whole }, ...organisationOptions(organisations)]}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={deed.isRunning}>
            {ask}
          </Button>
        </Form>
      )}
      {deed.refusal ? <Alert type="error" title={deed.refusal} role="alert" /> : null}
    </section>
  )
}
