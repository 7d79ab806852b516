import type { AccountJson, EndpointAnswer, endpoints, OrganisationJson } from '@mingxiao/contract'
import { useQuery } from '@tanstack/react-query'
import { serverClient } from '../../api/server-client.ts'
import { useOrganisations } from '../../api/use-organisations.ts'

export type Grant = EndpointAnswer<typeof endpoints.listGrants>['items'][number]

/** Somebody with what they may do where. */
export interface Person extends AccountJson {
  readonly grants: readonly (Grant & { readonly organisation: string })[]
}

/** Everybody who has, or had, a role in the region. */
export function usePeople(regionId: number): { readonly people: readonly Person[]; readonly isLoading: boolean } {
  const accounts = useQuery({
    queryKey: ['people', regionId, 'accounts'],
    queryFn: async () => (await (await serverClient()).call('listAccounts', { params: { regionId } })).items,
  })
  const grants = useQuery({
    queryKey: ['people', regionId, 'grants'],
    queryFn: async () => (await (await serverClient()).call('listGrants', { params: { regionId } })).items,
  })
  const organisations = useOrganisations(regionId)
  return {
    people: joined(accounts.data ?? [], grants.data ?? [], organisations),
    isLoading: accounts.isLoading || grants.isLoading,
  }
}

function joined(
  accounts: readonly AccountJson[],
  grants: readonly Grant[],
  organisations: readonly OrganisationJson[],
): readonly Person[] {
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const byAccount = Map.groupBy(grants, ({ accountId }) => accountId)
  return accounts.map((account) => ({
    ...account,
    grants: (byAccount.get(account.id) ?? []).map((grant) => ({
      ...grant,
      organisation: names.get(grant.organisationId) ?? '',
    })),
  }))
}

/** People of whom every word is said: in their names, accounts, bodies. */
export function searchPeople(people: readonly Person[], text: string): readonly Person[] {
  const words = text.trim().toLowerCase().split(/\s+/)
  return people.filter(({ name, displayName, grants }) => {
    const said = [name, displayName, ...grants.map(({ organisation }) => organisation)].join(' ').toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
