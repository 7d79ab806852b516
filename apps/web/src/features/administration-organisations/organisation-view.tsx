import type { OrganisationJson } from '@mingxiao/contract'
import { Button } from 'antd'
import { organisationsTexts } from './organisations-texts.ts'

interface OrganisationViewProps {
  readonly shown: OrganisationJson
  readonly organisations: readonly OrganisationJson[]
  readonly onChange: () => void
}

/** A body with what is known of it. */
export function OrganisationView({ shown, organisations, onChange }: OrganisationViewProps) {
  const { kinds, kind, parent, noParent, creditCode, noCode, change, under } = organisationsTexts
  const above = organisations.find(({ id }) => id === shown.parentId)
  const below = organisations.filter(({ parentId }) => parentId === shown.id).length
  return (
    <section className="organisation" aria-labelledby="organisation">
      <h2 id="organisation">{shown.name}</h2>
      <dl>
        <dt>{kind}</dt>
        <dd>
          {kinds[shown.kind]}
          {below > 0 ? <span className="hint"> · {under(below)}</span> : null}
        </dd>
        <dt>{parent}</dt>
        <dd>{above?.name ?? noParent}</dd>
        <dt>{creditCode}</dt>
        <dd>{shown.creditCode ?? <span className="hint">{noCode}</span>}</dd>
      </dl>
      <Button onClick={onChange}>{change}</Button>
    </section>
  )
}
