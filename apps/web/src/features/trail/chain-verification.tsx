import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { serverClient } from '../../api/server-client.ts'
import { printMoment } from '../../ui/print-moment.ts'
import { trailTexts } from './trail-texts.ts'

/** Whether the whole chain holds, walked from its first link when somebody asks. */
export function ChainVerification({ regionId }: { readonly regionId: number }) {
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey: ['trail-verification', regionId],
    queryFn: async () => (await serverClient()).call('verifyTrail', { params: { regionId } }),
    enabled: false,
    retry: false,
  })
  return (
    <section>
      <h2>{trailTexts.chain}</h2>
      <p className="hint">{trailTexts.keepHint}</p>
      <Button type="primary" loading={isFetching} onClick={() => refetch()}>
        {isFetching ? trailTexts.verifying : trailTexts.verify}
      </Button>
      <div aria-live="polite">
        {isError ? <Alert type="error" title={trailTexts.failed} showIcon /> : null}
        {data?.broken ? (
          <Alert
            type="error"
            showIcon
            title={trailTexts.brokenAt(data.broken.number)}
            description={`${trailTexts.why[data.broken.why]}${trailTexts.untilThen(data.links)}`}
          />
        ) : null}
        {data && !data.broken ? <Alert type="success" showIcon title={trailTexts.whole(data.links)} /> : null}
        {data ? (
          <dl>
            <dt>{trailTexts.head}</dt>
            <dd>{data.head ? <Link {...data.head} /> : '—'}</dd>
            <dt>{trailTexts.checkpoint}</dt>
            <dd>
              {data.checkpoint ? (
                <>
                  <Link {...data.checkpoint} /> {printMoment(data.checkpoint.madeAt)}
                </>
              ) : (
                trailTexts.noCheckpoint
              )}
            </dd>
          </dl>
        ) : null}
      </div>
    </section>
  )
}

function Link({ number, hash }: { readonly number: string; readonly hash: string }) {
  return (
    <>
      {trailTexts.link(number)} <code>{hash}</code>
    </>
  )
}
