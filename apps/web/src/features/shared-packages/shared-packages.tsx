import type { Me } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import type { PackageKey } from '../../api/export-address.ts'
import { serverClient } from '../../api/server-client.ts'
import { BeginShared } from './begin-shared.tsx'
import { sharedTexts } from './shared-texts.ts'

interface SharedPackagesProps {
  readonly me: Me
  readonly onOpen: (key: PackageKey) => void
}

/** The packages that somebody may see, with where each stands, region by region. */
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
  return (
    <>
      {data.items.length === 0 ? <p className="hint">{sharedTexts.none}</p> : null}
      <ul className="kept">
        {data.items.map(({ id, organisationName, year, state }) => (
          <li key={id}>
            <button type="button" className="package" onClick={() => onOpen({ regionId, packageId: id })}>
              <b>{organisationName}</b>
              <span>{sharedTexts.packageOf(year)}</span>
              <span className={`state ${state}`}>{sharedTexts.states[state]}</span>
            </button>
          </li>
        ))}
      </ul>
      <BeginShared me={me} regionId={regionId} onOpen={onOpen} />
    </>
  )
}
