import type { PackageKey } from '../../api/export-address.ts'
import { Deadline } from '../moving/deadline.tsx'
import { deskAddress } from '../review/review-address.ts'
import { sharedTexts } from '../shared-packages/shared-texts.ts'
import type { Task } from './tasks-of.ts'
import { tasksTexts } from './tasks-texts.ts'

interface TaskListProps {
  readonly tasks: readonly Task[]
  readonly onOpen: (key: PackageKey) => void
}

/** Packages that wait for somebody: whose, what is to be done, until when. */
export function TaskList({ tasks, onOpen }: TaskListProps) {
  return (
    <ul className="tasks">
      {tasks.map(({ head, asked }) => {
        const { id, regionId, organisationName, year, state, openTime, openNotes } = head
        const isFilled = asked === 'edit' || asked === 'mend'
        return (
          <li key={id} className={asked}>
            <button
              type="button"
              className="package"
              onClick={() => {
                if (isReview(asked)) window.location.hash = deskAddress(regionId, id)
                else onOpen({ regionId, packageId: id })
              }}
            >
              <b>{organisationName}</b> <span>{sharedTexts.packageOf(year)}</span>
              <strong>{tasksTexts.asked[asked]}</strong>
              <small>
                <span className={`state ${state}`}>{sharedTexts.states[state]}</span>
                {openNotes > 0 ? <em>{tasksTexts.notes(openNotes)}</em> : null}
                {isFilled ? <Deadline openTime={openTime} /> : null}
              </small>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Reviewers look at a package beside its findings and the year before. */
function isReview(asked: Task['asked']): boolean {
  return asked === 'pass-department' || asked === 'approve'
}
