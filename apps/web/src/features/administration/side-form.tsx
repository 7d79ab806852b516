import { Alert, Button, Drawer, Form, type FormInstance } from 'antd'
import type { ReactNode } from 'react'
import { administrationTexts } from './administration-texts.ts'
import type { Deed } from './use-deed.ts'

interface SideFormProps<Values> {
  readonly title: string
  readonly isOpen: boolean
  readonly form: FormInstance<Values>
  readonly deed: Deed
  readonly onClose: () => void
  readonly onSave: (values: Values) => Promise<unknown>
  readonly saveLabel?: string
  readonly children: ReactNode
}

/** A form beside the page, with what the server said against it. */
export function SideForm<Values extends object>(props: SideFormProps<Values>) {
  const { title, isOpen, form, deed, onClose, onSave, saveLabel, children } = props
  const close = () => {
    deed.forget()
    onClose()
  }
  return (
    <Drawer
      title={title}
      open={isOpen}
      onClose={close}
      mask={false}
      size={460}
      rootClassName="side-form"
      closable={{ 'aria-label': administrationTexts.close }}
      destroyOnHidden
    >
      <Form<Values> form={form} layout="vertical" requiredMark={false} onFinish={(values) => void onSave(values)}>
        {children}
        {deed.refusal ? <Alert type="error" title={deed.refusal} className="form-refusal" role="alert" /> : null}
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={deed.isRunning}>
            {saveLabel ?? administrationTexts.save}
          </Button>
          <Button onClick={close}>{administrationTexts.cancel}</Button>
        </div>
      </Form>
    </Drawer>
  )
}
