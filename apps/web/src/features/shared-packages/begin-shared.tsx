import type { Me } from '@mingxiao/contract'
import { type FormEvent, useState } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import { refusalText } from '../../api/refusal-text.ts'
import { serverClient } from '../../api/server-client.ts'
import { useOrganisations } from '../../api/use-organisations.ts'
import { sharedTexts } from './shared-texts.ts'

interface BeginSharedProps {
  readonly me: Me
  readonly regionId: number
  readonly onOpen: (key: PackageKey) => void
}

/** Begins the package of a unit that somebody fills in for. */
export function BeginShared({ me, regionId, onOpen }: BeginSharedProps) {
  const [year, setYear] = useState(() => `${new Date().getFullYear() - 1}`)
  const [refusal, setRefusal] = useState<string | null>(null)
  const own = me.grants.filter((grant) => grant.regionId === regionId && grant.role === 'filler')
  const units = useOrganisations(regionId, own.length > 0).filter(({ id }) =>
    own.some(({ organisationId }) => organisationId === id),
  )

  async function begin(event: FormEvent, organisationId: string) {
    event.preventDefault()
    try {
      const client = await serverClient()
      const { id } = await client.call('createPackage', {
        params: { regionId },
        body: { organisationId, year: Number(year) },
      })
      onOpen({ regionId, packageId: id })
    } catch (error) {
      setRefusal(refusalText(error) ?? sharedTexts.failed)
    }
  }

  return units.map(({ id, name }) => (
    <form key={id} className="begin-shared" onSubmit={(event) => begin(event, id)}>
      <span>{sharedTexts.begin(name)}</span>
      <input
        required
        className="year"
        type="number"
        aria-label={sharedTexts.year}
        min={2000}
        max={2100}
        value={year}
        onChange={({ target }) => setYear(target.value)}
      />
      <button type="submit">{sharedTexts.create}</button>
      {refusal === null ? null : (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
    </form>
  ))
}
