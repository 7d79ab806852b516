import { ExportForm } from './export-form.tsx'
import { IntakeForm } from './intake-form.tsx'
import { JobList } from './job-list.tsx'
import './jobs.css'

/** Many files at once: taken in, or written out, while nobody waits. */
export function JobsPart({ regionId }: { readonly regionId: number }) {
  return (
    <>
      <div className="job-forms">
        <IntakeForm regionId={regionId} />
        <ExportForm regionId={regionId} />
      </div>
      <JobList regionId={regionId} />
    </>
  )
}
