import type { JobJson } from '@mingxiao/contract'
import { Alert, Button } from 'antd'
import { printMinute } from '../../ui/print-moment.ts'
import { useDeed } from '../administration/use-deed.ts'
import { JobItems } from './job-items.tsx'
import { jobsTexts } from './jobs-texts.ts'
import { isUnderWay, useJobs, useProgress } from './use-jobs.ts'

/** What was asked for, how far it is, and what became of each thing. */
export function JobList({ regionId }: { readonly regionId: number }) {
  const { jobs, isLoading } = useJobs(regionId)
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{jobsTexts.list}</h2>
      {jobs.length === 0 && !isLoading ? <p className="hint">{jobsTexts.none}</p> : null}
      <ul className="jobs">
        {jobs.map((job) => (
          <JobLine key={job.id} regionId={regionId} job={job} />
        ))}
      </ul>
    </section>
  )
}

function JobLine({ regionId, job: listed }: { readonly regionId: number; readonly job: JobJson }) {
  const progress = useProgress(regionId, listed)
  const deed = useDeed(['jobs', regionId])
  const job = progress?.job ?? listed
  const items = progress?.items ?? []
  const refused = items.filter(({ outcome }) => outcome.outcome === 'refused').length
  const params = { regionId, jobId: job.id }
  return (
    <li>
      <div className="job-head">
        <b>{titleOf(job)}</b>
        <span className="hint">{printMinute(job.createdAt)}</span>
        <span className={`job-state ${job.state}`} role={isUnderWay(job) ? 'status' : undefined}>
          {jobsTexts.states[job.state]} {jobsTexts.progress(items.length, job.total)}
        </span>
        {refused > 0 ? <span className="job-state failed">{jobsTexts.refused(refused)}</span> : null}
        <span className="job-actions">
          {job.result ? (
            <a className="button" href={`/api/regions/${regionId}/jobs/${job.id}/result`} download={job.result.name}>
              {jobsTexts.download}
            </a>
          ) : null}
          {isUnderWay(job) ? (
            <Button size="small" onClick={() => void deed.run((client) => client.call('cancelJob', { params }))}>
              {jobsTexts.cancel}
            </Button>
          ) : null}
          {job.state === 'failed' ? (
            <Button size="small" onClick={() => void deed.run((client) => client.call('retryJob', { params }))}>
              {jobsTexts.retry}
            </Button>
          ) : null}
        </span>
      </div>
      {isUnderWay(job) ? (
        <progress aria-label={titleOf(job)} {...(job.total === null ? {} : { max: job.total, value: items.length })} />
      ) : null}
      {job.result ? <p className="hint">{jobsTexts.keptUntil(printMinute(job.result.keptUntil))}</p> : null}
      {job.problem ? <Alert type="error" title={job.problem.forUser} role="alert" /> : null}
      {deed.refusal ? <Alert type="error" title={deed.refusal} role="alert" /> : null}
      {items.length > 0 ? <JobItems regionId={regionId} items={items} /> : null}
    </li>
  )
}

function titleOf({ kind, isAutomatic, about: { fileName, year, format } }: JobJson): string {
  const parts = [
    fileName,
    year === null ? null : `${year}`,
    format === null ? null : jobsTexts.formats[format],
    isAutomatic ? jobsTexts.automatic : null,
  ]
  return [jobsTexts.kinds[kind], ...parts.filter((one) => one !== null)].join(' · ')
}
