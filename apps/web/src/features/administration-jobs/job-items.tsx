import type { JobProgressJson } from '@mingxiao/contract'
import { deskAddress } from '../review/review-address.ts'
import { jobsTexts } from './jobs-texts.ts'

type Item = JobProgressJson['items'][number]

interface JobItemsProps {
  readonly regionId: number
  readonly items: readonly Item[]
}

/** What became of each file, package or unit; those that came to nothing first. */
export function JobItems({ regionId, items }: JobItemsProps) {
  const ordered = items.toSorted((a, b) => rank(a) - rank(b))
  return (
    <details className="job-items">
      <summary>{jobsTexts.details}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{jobsTexts.file}</th>
            <th scope="col">{jobsTexts.result}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ name, outcome }) => (
            <tr key={name} className={outcome.outcome}>
              <td>{name}</td>
              <td>
                {textOf(outcome)}
                {'packageId' in outcome ? (
                  <>
                    {' '}
                    <a href={deskAddress(regionId, outcome.packageId)}>{jobsTexts.open}</a>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function rank({ outcome }: Item): number {
  return outcome.outcome === 'refused' ? 0 : 1
}

function textOf(outcome: Item['outcome']): string {
  const { items } = jobsTexts
  switch (outcome.outcome) {
    case 'imported':
      return items.imported(outcome.findings)
    case 'printed':
      return items.printed
    case 'reminded':
      return items.reminded(outcome.people, outcome.daysLeft)
    case 'submitted':
      return items.submitted
    case 'refused':
      return items.refused(outcome.forUser)
  }
}
