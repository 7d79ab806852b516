import type { Me } from '@mingxiao/contract'

type Role = Me['grants'][number]['role']
export type OfficeScreenName = 'home' | 'review' | 'bureau' | 'administration' | 'trail'

/** The screens that the roles of somebody in the region lead to, with their addresses. */
export function screensFor(
  me: Me,
  regionId: number,
): readonly { readonly name: OfficeScreenName; readonly href: string }[] {
  const roles = rolesIn(me, regionId)
  return (Object.keys(screens) as OfficeScreenName[])
    .filter((name) => mayOpen(name, roles))
    .map((name) => ({ name, href: screens[name].href(regionId, roles) }))
}

export function mayOpen(name: OfficeScreenName, roles: readonly Role[]): boolean {
  const { roles: needed } = screens[name]
  return needed === 'everybody' || needed.some((role) => roles.includes(role))
}

export function rolesIn(me: Me, regionId: number): readonly Role[] {
  return [...new Set(me.grants.filter((grant) => grant.regionId === regionId).map(({ role }) => role))]
}

interface OfficeScreen {
  readonly roles: readonly Role[] | 'everybody'
  readonly href: (regionId: number, roles: readonly Role[]) => string
}

/** Who has business there; what they may do there, the server decides. */
const screens: Readonly<Record<OfficeScreenName, OfficeScreen>> = {
  home: { roles: 'everybody', href: () => '#/' },
  review: {
    roles: ['department-reviewer', 'finance-reviewer', 'third-party'],
    href: (regionId) => `#/regions/${regionId}/review`,
  },
  bureau: { roles: ['finance-reviewer', 'auditor'], href: (regionId) => `#/regions/${regionId}/bureau` },
  administration: {
    roles: ['finance-reviewer', 'administrator'],
    href: (regionId, roles) =>
      `#/regions/${regionId}/administration/${roles.includes('finance-reviewer') ? 'windows' : 'people'}`,
  },
  trail: { roles: ['auditor', 'finance-reviewer'], href: (regionId) => `#/regions/${regionId}/trail` },
}
