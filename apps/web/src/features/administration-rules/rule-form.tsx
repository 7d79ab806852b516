import type { RegionRuleJson } from '@mingxiao/contract'
import { Form, Input, InputNumber, Radio } from 'antd'
import { useEffect } from 'react'
import { language } from '../../ui/in-language.ts'
import { printMinute } from '../../ui/print-moment.ts'
import { SideForm } from '../administration/side-form.tsx'
import { useDeed } from '../administration/use-deed.ts'
import { useWindows } from '../administration/use-region.ts'
import { rulesTexts } from './rules-texts.ts'

interface RuleFormProps {
  readonly regionId: number
  readonly rule: RegionRuleJson | null
  readonly onClose: () => void
}

type Choice = keyof typeof rulesTexts.choices

interface Values {
  readonly setting: Choice
  readonly fromYear: number
  readonly reason: string
}

/** A rule with the articles it rests on, and how the region treats it. */
export function RuleForm({ regionId, rule, onClose }: RuleFormProps) {
  const [form] = Form.useForm<Values>()
  const deed = useDeed(['rules', regionId], ['dashboard'], ['package'], ['packages'], ['review-queue'])
  const setting = rule?.setting ?? null
  const latest = useWindows(regionId).windows[0]?.year
  useEffect(() => {
    if (!rule) return
    form.setFieldsValue({
      setting: setting?.setting ?? 'as-written',
      fromYear: setting?.fromYear ?? latest ?? new Date().getFullYear() - 1,
      reason: setting?.reason ?? '',
    })
  }, [rule, setting, latest, form])

  async function save(body: Values) {
    if (!rule) return
    const params = { regionId, ruleId: rule.rule.id }
    if (await deed.run((client) => client.call('setRule', { params, body }))) onClose()
  }

  const needed = { required: true, message: rulesTexts.needed }
  const choices = (Object.entries(rulesTexts.choices) as [Choice, string][]).filter(
    ([value]) => value !== rule?.severity,
  )
  return (
    <SideForm
      title={rule ? `${rule.rule.code} ${rule.title[language]}` : ''}
      isOpen={rule !== null}
      form={form}
      deed={deed}
      onClose={onClose}
      onSave={save}
    >
      <h3>{rulesTexts.articles}</h3>
      <dl className="rule-articles">
        {rule?.cites.map(({ article, text, gist }) => (
          <div key={article}>
            <dt>{text}</dt>
            <dd>{gist}</dd>
          </div>
        ))}
      </dl>
      {setting ? <p className="hint">{rulesTexts.setBy(setting.setBy, printMinute(setting.setAt))}</p> : null}
      <Form.Item label={rulesTexts.choose} name="setting" rules={[needed]}>
        <Radio.Group
          className="rule-choices"
          options={choices.map(([value, label]) => ({
            value,
            label: value === 'as-written' && rule ? `${label}（${rulesTexts.severities[rule.severity]}）` : label,
          }))}
        />
      </Form.Item>
      <Form.Item label={rulesTexts.fromYear} name="fromYear" rules={[needed]} extra={rulesTexts.fromYearHint}>
        <InputNumber min={2000} max={2100} />
      </Form.Item>
      <Form.Item
        label={rulesTexts.reason}
        name="reason"
        rules={[{ ...needed, whitespace: true }]}
        extra={rulesTexts.reasonHint}
      >
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
    </SideForm>
  )
}
