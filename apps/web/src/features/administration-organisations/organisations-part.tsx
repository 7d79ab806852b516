import type { OrganisationJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Tree } from 'antd'
import { useMemo, useState } from 'react'
import { serverClient } from '../../api/server-client.ts'
import { organisationsKey, useOrganisations } from '../../api/use-organisations.ts'
import { FileButton } from '../../ui/file-button.tsx'
import { DeedRefusal } from '../administration/deed-refusal.tsx'
import { useDeed } from '../administration/use-deed.ts'
import { OrganisationForm } from './organisation-form.tsx'
import { organisationTree, type TreeNode } from './organisation-tree.ts'
import { OrganisationView } from './organisation-view.tsx'
import { organisationsTexts } from './organisations-texts.ts'
import './organisations.css'

/** The bodies of a region as a tree, each to be seen and changed. */
export function OrganisationsPart({ regionId }: { readonly regionId: number }) {
  const organisations = useOrganisations(regionId)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [edited, setEdited] = useState<'add' | 'change' | null>(null)
  const [added, setAdded] = useState<number | null>(null)
  const deed = useDeed(organisationsKey(regionId))
  const nodes = useMemo(() => organisationTree(organisations, text), [organisations, text])
  const shown = organisations.find(({ id }) => id === chosen) ?? null
  // Nothing stands under a unit: another one goes beside it.
  const above = shown?.kind === 'unit' ? (organisations.find(({ id }) => id === shown.parentId) ?? null) : shown

  async function takeList(file: File) {
    const answered = await deed.run((client) =>
      client.call('importOrganisations', { params: { regionId }, file, name: file.name }),
    )
    setAdded(answered ? answered.answer.items.length : null)
  }

  return (
    <>
      <div className="part-tools">
        <Button type="primary" onClick={() => setEdited('add')}>
          {above ? organisationsTexts.addUnder(above.name) : organisationsTexts.add}
        </Button>
        <FileButton title={organisationsTexts.importHint} accept=".xlsx" onFiles={([file]) => file && takeList(file)}>
          {organisationsTexts.importList}
        </FileButton>
        <span role="status">{added === null ? null : organisationsTexts.imported(added)}</span>
      </div>
      <p className="hint">{organisationsTexts.importHint}</p>
      <DeedRefusal deed={deed} />
      <div className="organisations">
        <section aria-label={organisationsTexts.tree}>
          <RegionHead regionId={regionId} organisations={organisations} />
          <Input.Search
            aria-label={organisationsTexts.search}
            placeholder={organisationsTexts.search}
            allowClear
            onChange={({ target }) => setText(target.value)}
          />
          {nodes.length === 0 ? null : (
            <Tree<TreeNode>
              key={text}
              aria-label={organisationsTexts.tree}
              treeData={nodes}
              defaultExpandAll
              blockNode
              selectedKeys={chosen === null ? [] : [chosen]}
              onSelect={([key]) => setChosen(key === undefined ? null : String(key))}
            />
          )}
        </section>
        {shown ? (
          <OrganisationView shown={shown} organisations={organisations} onChange={() => setEdited('change')} />
        ) : (
          <p className="hint">{organisationsTexts.choose}</p>
        )}
      </div>
      <OrganisationForm
        regionId={regionId}
        edited={edited}
        shown={edited === 'add' ? above : shown}
        organisations={organisations}
        onClose={() => setEdited(null)}
      />
    </>
  )
}

interface RegionHeadProps {
  readonly regionId: number
  readonly organisations: readonly OrganisationJson[]
}

/** The region by its name and code, with what it lies in. */
function RegionHead({ regionId, organisations }: RegionHeadProps) {
  const { data } = useQuery({
    queryKey: ['region', regionId],
    queryFn: async () => (await serverClient()).call('readRegion', { params: { regionId } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const count = (kind: OrganisationJson['kind']) => organisations.filter((one) => one.kind === kind).length
  return (
    <header>
      <h2>{[...(data?.above ?? []), ...(data ? [data] : [])].map(({ name }) => name).join(' › ')}</h2>
      <p className="hint">
        {organisationsTexts.regionCode(regionId)}
        <br />
        {organisationsTexts.counts(count('department'), count('unit'))}
      </p>
    </header>
  )
}
