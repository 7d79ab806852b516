import type { Me, ScopedPackageHead } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import type { PackageKey } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { NoticeList } from '../notices/notice-list.tsx'
import { screensFor } from '../office/office-screens.ts'
import { TaskList } from '../tasks/task-list.tsx'
import { tasksOf } from '../tasks/tasks-of.ts'
import { tasksTexts } from '../tasks/tasks-texts.ts'
import { BeginShared } from './begin-shared.tsx'
import { sharedTexts } from './shared-texts.ts'

interface SharedPackagesProps {
  readonly me: Me
  readonly onOpen: (key: PackageKey) => void
}

/** What waits for somebody, then the other packages that they may see, region by region. */
export function SharedPackages({ me, onOpen }: SharedPackagesProps) {
  const regions = [...new Set(me.grants.map(({ regionId }) => regionId))]
  return regions.map((regionId) => <RegionPackages key={regionId} me={me} regionId={regionId} onOpen={onOpen} />)
}

function RegionPackages({ me, regionId, onOpen }: SharedPackagesProps & { readonly regionId: number }) {
  const { data, isError } = useQuery({
    queryKey: ['packages', regionId],
    queryFn: async () => (await serverClient()).call('listPackages', { params: { regionId }, query: { limit: 200 } }),
  })
  if (isError) return <p className="hint">{sharedTexts.failed}</p>
  if (!data) return <p className="hint">{sharedTexts.reading}</p>
  const { tasks, others } = tasksOf(data.items)
  const queue = screensFor(me, regionId).find(({ name }) => name === 'review')
  const shown = queue ? tasks.slice(0, mostTasks) : tasks
  return (
    <>
      <NoticeList regionId={regionId} />
      <h3>{tasksTexts.heading}</h3>
      {tasks.length === 0 ? <p className="hint">{tasksTexts.nothing}</p> : <TaskList tasks={shown} onOpen={onOpen} />}
      {queue && tasks.length > shown.length ? (
        <p>
          <a href={queue.href}>{tasksTexts.more(tasks.length - shown.length)}</a>
        </p>
      ) : null}
      <BeginShared me={me} regionId={regionId} onOpen={onOpen} />
      {others.length === 0 ? null : <OtherPackages heads={others} onOpen={onOpen} />}
    </>
  )
}

/** A reviewer has a queue of their own; here stand the first of it. */
const mostTasks = 6

interface OtherPackagesProps {
  readonly heads: readonly ScopedPackageHead[]
  readonly onOpen: (key: PackageKey) => void
}

function OtherPackages({ heads, onOpen }: OtherPackagesProps) {
  return (
    <>
      <h3>{tasksTexts.others}</h3>
      <ul className="kept">
        {heads.map(({ id, regionId, organisationName, year, state }) => (
          <li key={id}>
            <button type="button" className="package" onClick={() => onOpen({ regionId, packageId: id })}>
              <b>{organisationName}</b> <span>{sharedTexts.packageOf(year)}</span>
              <span className={`state ${state}`}>{sharedTexts.states[state]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
