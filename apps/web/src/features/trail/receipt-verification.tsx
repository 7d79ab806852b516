import { useQuery } from '@tanstack/react-query'
import { Alert, Form, Input } from 'antd'
import { useState } from 'react'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { printMoment } from '../../ui/print-moment.ts'
import { trailTexts } from './trail-texts.ts'

/** What a receipt was issued for, and whether that is still what the server keeps. */
export function ReceiptVerification() {
  const [number, setNumber] = useState('')
  const { data, error, isFetching } = useQuery({
    queryKey: ['receipt', number],
    queryFn: async () => (await serverClient()).call('verifyReceipt', { params: { number } }),
    enabled: number !== '',
    retry: false,
  })
  return (
    <section>
      <h2>{trailTexts.receipt}</h2>
      <Form layout="vertical">
        <Form.Item label={trailTexts.receiptNumber} htmlFor="receipt-number">
          <Input.Search
            id="receipt-number"
            placeholder="430981-2024-000001"
            enterButton={trailTexts.check}
            loading={isFetching}
            onSearch={(typed) => setNumber(typed.trim())}
          />
        </Form.Item>
      </Form>
      <div aria-live="polite">
        {error ? <Alert type="error" showIcon title={refusalText(error) ?? trailTexts.failed} /> : null}
        {data ? (
          <>
            <Alert
              type={data.isKept ? 'success' : 'error'}
              showIcon
              title={data.isKept ? trailTexts.receiptKept : trailTexts.receiptLost}
            />
            <dl>
              <dt>{trailTexts.unit}</dt>
              <dd>
                {data.organisation} {trailTexts.packageOf(data.year)}
              </dd>
              <dt>{trailTexts.issuedAt}</dt>
              <dd>{printMoment(data.issuedAt)}</dd>
              <dt>{trailTexts.packageHash}</dt>
              <dd>
                <code>{data.packageHash}</code>
              </dd>
              <dt>{trailTexts.findingsHash}</dt>
              <dd>
                <code>{data.findingsHash}</code>
              </dd>
              <dt>{trailTexts.rules}</dt>
              <dd>
                <code>{data.rulesVersion}</code>
              </dd>
            </dl>
          </>
        ) : null}
      </div>
    </section>
  )
}
