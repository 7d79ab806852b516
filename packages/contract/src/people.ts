import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { id, moment, role } from './id.ts'
import { inRegion } from './package-path.ts'

const kind = z.enum(['finance', 'department', 'unit'])
const name = z.string().min(1).max(200)

/** A finance bureau, a department or a unit. */
const organisation = z
  .object({ id, kind, parentId: id.nullable(), name, creditCode: z.string().nullable() })
  .meta({ id: 'Organisation' })

export type OrganisationJson = z.output<typeof organisation>

/** Who may do what where. */
const roleGrant = z
  .object({ id, accountId: id, name, displayName: z.string(), organisationId: id, role, grantedAt: moment })
  .meta({ id: 'RoleGrant' })

/** Somebody who works in the region, and whether they can sign in. */
const account = z
  .object({
    id,
    name,
    displayName: z.string(),
    hasPassword: z.boolean().describe('false until the invitation is accepted'),
    signsOn: z.boolean().describe('by single sign-on'),
    hasSecondFactor: z.boolean(),
    lockedUntil: moment.nullable().describe('after too many wrong passwords'),
    closedAt: moment.nullable(),
    createdAt: moment,
    lastSignIn: moment.nullable(),
    worksElsewhere: z.boolean().describe('in another region as well: this one may not close the account'),
  })
  .meta({ id: 'Account' })

export type AccountJson = z.output<typeof account>

const invitation = z
  .object({
    accountId: id,
    token: z.string().describe('shown once: its owner sets a password with it'),
    expiresAt: moment,
  })
  .meta({ id: 'Invitation' })

const region = '/api/regions/{regionId}'
const common = { tag: '人员与单位', access: 'session', params: inRegion } as const

export const peopleEndpoints = {
  listOrganisations: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${region}/organisations`,
    summary: '本地区的财政、主管部门和单位',
    answer: { status: 200, body: z.object({ items: z.array(organisation) }) },
  }),
  addOrganisation: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${region}/organisations`,
    summary: '新增部门或单位',
    body: z.strictObject({
      kind,
      parentId: id.nullable(),
      name,
      creditCode: z.string().max(30).nullable().describe('统一社会信用代码'),
    }),
    answer: { status: 201, body: organisation },
  }),
  importOrganisations: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${region}/organisations/import`,
    summary: '由 xlsx 名单导入：类型、名称、上级单位、统一社会信用代码；要么全部导入，要么逐行指出问题',
    body: 'file',
    answer: { status: 201, body: z.object({ items: z.array(organisation) }) },
  }),
  changeOrganisation: defineEndpoint({
    ...common,
    method: 'PUT',
    path: `${region}/organisations/{organisationId}`,
    summary: '修改名称、上级或统一社会信用代码',
    params: inRegion.extend({ organisationId: id }),
    body: z.strictObject({ parentId: id.nullable(), name, creditCode: z.string().max(30).nullable() }),
    answer: { status: 200, body: organisation },
  }),
  listAccounts: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${region}/accounts`,
    summary: '在本地区有角色的账号',
    answer: { status: 200, body: z.object({ items: z.array(account) }) },
  }),
  importPeople: defineEndpoint({
    ...common,
    unkeyed: true,
    method: 'POST',
    path: `${region}/accounts/import`,
    summary: '由 xlsx 名单建立账号、授予角色并邀请：用户名、姓名、单位、角色；要么全部导入，要么逐行指出问题',
    body: 'file',
    answer: {
      status: 201,
      body: z.object({
        items: z.array(invitation.extend({ name, displayName: z.string(), organisation: z.string(), role })),
      }),
    },
  }),
  closeAccount: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${region}/accounts/{accountId}/closing`,
    summary: '停用账号；它的登录随即失效',
    params: inRegion.extend({ accountId: id }),
    body: z.strictObject({ reason: z.string().min(1).max(4_000) }),
    answer: { status: 204, body: 'nothing' },
  }),
  openAccount: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${region}/accounts/{accountId}/opening`,
    summary: '恢复停用的账号，或解除因密码多次有误的锁定',
    params: inRegion.extend({ accountId: id }),
    answer: { status: 204, body: 'nothing' },
  }),
  resetSecondFactor: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${region}/accounts/{accountId}/second-factor/removal`,
    summary: '为丢失手机的人解除动态口令；登录随即失效',
    params: inRegion.extend({ accountId: id }),
    answer: { status: 204, body: 'nothing' },
  }),
  addAccount: defineEndpoint({
    ...common,
    unkeyed: true,
    method: 'POST',
    path: `${region}/accounts`,
    summary: '建立账号并邀请；口令只显示这一次',
    body: z.strictObject({
      name: z.string().regex(/^[\p{L}\p{N}._-]{2,60}$/u),
      displayName: name,
      subject: z.string().max(500).nullable().default(null).describe('单点登录的身份：subject@issuer'),
    }),
    answer: { status: 201, body: invitation },
  }),
  inviteAgain: defineEndpoint({
    ...common,
    unkeyed: true,
    method: 'POST',
    path: `${region}/accounts/{accountId}/invitations`,
    summary: '重新邀请：忘记密码时用',
    params: inRegion.extend({ accountId: id }),
    answer: { status: 201, body: invitation },
  }),
  listGrants: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${region}/grants`,
    summary: '谁在哪里有什么角色',
    answer: { status: 200, body: z.object({ items: z.array(roleGrant) }) },
  }),
  grantRole: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${region}/grants`,
    summary: '授予角色',
    body: z.strictObject({ accountId: id, organisationId: id, role }),
    answer: { status: 201, body: roleGrant.pick({ id: true, accountId: true, organisationId: true, role: true }) },
  }),
  revokeRole: defineEndpoint({
    ...common,
    method: 'DELETE',
    path: `${region}/grants/{grantId}`,
    summary: '收回角色',
    params: inRegion.extend({ grantId: id }),
    answer: { status: 204, body: 'nothing' },
  }),
} as const
