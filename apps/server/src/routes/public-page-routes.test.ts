import { createHash } from 'node:crypto'
import { partsOf, zipFiles } from '@mingxiao/readers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editCells } from '../actions/packages/edit-cells.ts'
import { readPackage } from '../actions/packages/read-package.ts'
import { askWaiver } from '../actions/review/ask-waiver.ts'
import { decideWaiver } from '../actions/review/decide-waiver.ts'
import { makeMove } from '../actions/review/make-move.ts'
import { defaultSettings } from '../settings.ts'
import { aFilledPackage, type FilledPackage } from '../testing/a-filled-package.ts'
import { aStaffedCounty, type StaffedCounty } from '../testing/a-staffed-county.ts'

const mobile = '13807371946'

let county: StaffedCounty
let published: FilledPackage
let hidden: FilledPackage
let number: string
beforeAll(async () => {
  county = await aStaffedCounty({
    limits: { ...defaultSettings.limits, signInsPerMinute: 100 },
  })
  hidden = await aFilledPackage(county, '甲县未公开站')
  published = await aFilledPackage(county, '甲县气象站')
  await published.write('2/signOff.preparer', '张三丰')
  await published.write('2/signOff.phone', '0737-2345678')
  await published.write('2/goals.year.achieved', `参保登记62954人，由李某（${mobile}）核对。`)
  number = (await publish(published, `经李某（${mobile}）本人同意公开。`)) ?? ''
}, 180_000)
afterAll(() => county.close(), 60_000)

/** Publishes it; every error in it is let stand for that reason. */
async function publish({ id, filler, head, reviewer, bureau, move, read }: FilledPackage, reason: string) {
  const { services } = county
  const errors = (await read()).judged.findings.filter(({ severity }) => severity === 'error')
  for (const { fingerprint } of errors) await askWaiver(services, filler, { packageId: id, fingerprint, reason })
  const { receipt } = await move(filler, 'submit')
  await move(head, 'sign')
  for (const { fingerprint } of errors)
    await decideWaiver(services, reviewer, { packageId: id, fingerprint, accepted: true, reason: '同意。' })
  await move(reviewer, 'pass-department')
  await move(bureau, 'approve')
  await move(bureau, 'publish')
  return receipt?.number
}

const region = '/public/regions/430981'
const pageOf = ({ id }: FilledPackage) => `${region}/packages/${id}`

async function get(url: string, headers: Record<string, string> = {}) {
  const { statusCode, body, headers: got, rawPayload } = await county.app.inject({ url: encodeURI(url), headers })
  return { status: statusCode, body, headers: got, bytes: rawPayload, text: textOf(body) }
}

/** What a page says, without its markup. */
function textOf(page: string): string {
  return page
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

async function verify(name: string, bytes: Uint8Array, of: FilledPackage | null = null): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const { body, statusCode } = await county.app.inject({
    method: 'POST',
    url: `${region}/verify${of ? `?package=${of.id}` : ''}`,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  expect(statusCode).toBe(200)
  const [, said = ''] = /<div class="verdict[^>]*>(.*?)<p>选择从这里/s.exec(body) ?? []
  return textOf(said).trim()
}

describe('the list of a region', () => {
  test('has what is published, and finds it by year and unit', async () => {
    expect((await get('/public')).headers.location).toBe(region)
    const { status, text, headers } = await get(region)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain('甲县预算绩效自评公开材料')
    expect(text).toMatch(/甲县气象站 2024 甲县水利局 [\d.]+ [\d.]+ 20\d\d-\d\d-\d\d/)
    expect(text).not.toContain('甲县未公开站')
    expect((await get(`${region}?year=2024&unit=气象`)).text).toContain('甲县气象站')
    expect((await get(`${region}?year=2023`)).text).toContain('没有符合条件的公开材料')
    expect((await get(`${region}?unit=%25`)).text).toContain('没有符合条件的公开材料')
  })
  test('shows what was asked for as text and never as markup', async () => {
    const { body } = await get(`${region}?unit="><script>alert(1)</script>`)
    expect(body).not.toContain('<script')
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  })
  test('is told in English as well', async () => {
    const { body, text } = await get(`${region}?lang=en`)
    expect(body).toContain('<html lang="en">')
    expect(text).toContain('Published self-evaluations of 甲县')
  })
})

describe('the page of a package', () => {
  test('says in plain words what was spent, planned and achieved, and why points were lost', async () => {
    const { status, text } = await get(pageOf(published))
    expect(status).toBe(200)
    expect(text).toContain('甲县气象站2024年度绩效自评')
    expect(text).toContain(
      '单位整体 全年预算 115.9282万元 实际支出 115.9139万元 执行率 99.99% 自评 99.99 按规则重算 99.99 等级 优',
    )
    expect(text).toContain('12 项指标中 11 项得满分。 哪些没有得满分，为什么')
    expect(text).toContain('工伤调查和稽查稽核经费 ≤12.80万元 12.82万元 6.99 / 7 因稽核外勤增加')
    expect(text).toContain('2024年度部门整体支出绩效评价基础数据表')
  })
  test('names nobody and prints no number of a person', async () => {
    const { text } = await get(pageOf(published))
    for (const secret of ['张三丰', '2345678', mobile]) expect(text).not.toContain(secret)
    expect(text).toContain('参保登记62954人，由李某（138******46）核对。')
    const json = await get(`/api/public/regions/430981/packages/${published.id}`)
    for (const secret of ['张三丰', '2345678', mobile]) expect(json.body).not.toContain(secret)
  })
  test('tells what reviewers let stand, and why', async () => {
    const { text } = await get(pageOf(published))
    expect(text).toMatch(
      /经审核准许保留的问题 .*138\*{6}46.* 准许的理由 经李某（138\*{6}46）本人同意公开。 依据 政府信息公开条例第十四条/,
    )
  })
  test('may be kept, and is not sent again to whoever has it', async () => {
    const { headers } = await get(pageOf(published))
    expect(headers['cache-control']).toBe('public, max-age=300')
    const again = await get(pageOf(published), { 'if-none-match': String(headers.etag) })
    expect([again.status, again.body]).toEqual([304, ''])
  })
  test.each(['/packages/nothing', '/packages/01900000-0000-7000-8000-0000000000aa', '/nothing'])(
    'is missing in the same dress: %s',
    async (path) => {
      const { status, text, headers } = await get(`${region}${path}`)
      expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
      expect(text).toContain('没有这个页面')
    },
  )
  test('is missing while the package is not published, and in a region that there is none of', async () => {
    expect((await get(pageOf(hidden))).status).toBe(404)
    expect((await get('/public/regions/110000')).status).toBe(404)
  })
})

describe('the files of a package', () => {
  test('have the SM3 that is printed for them, on the page and in the interface', async () => {
    const { text } = await get(pageOf(published))
    const { items } = JSON.parse((await get(`/api/public/regions/430981/packages/${published.id}/files`)).body)
    expect(items.map(({ format }: { readonly format: string }) => format)).toEqual([
      'docx',
      'pdf',
      'xlsx',
      'csv',
      'json',
    ])
    for (const { format, hash, bytes, name } of items) {
      const file = await get(`${pageOf(published)}/files/${format}`)
      expect(createHash('sm3').update(file.bytes).digest('hex')).toBe(hash)
      expect(file.bytes.length).toBe(bytes)
      expect(file.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      expect(text).toContain(hash)
      const again = await get(`${pageOf(published)}/files/${format}`, { 'if-none-match': `"${hash}"` })
      expect(again.status).toBe(304)
    }
    expect((await get(`${pageOf(published)}/files/exe`)).status).toBe(404)
  })
  test.each(['docx', 'pdf', 'xlsx', 'csv', 'json'])('verify as published, byte for byte: %s', async (format) => {
    const { bytes } = await get(`${pageOf(published)}/files/${format}`)
    expect(await verify(`a.${format}`, bytes)).toMatch(
      /^✓ 一致 这就是公开的.*，一个字节都没有改动。 所属材料: 甲县气象站2024年度绩效自评/,
    )
  })
  test('tell which figures somebody changed by hand', async () => {
    const { bytes } = await get(`${pageOf(published)}/files/docx`)
    const parts = partsOf(bytes)
    const body = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')
    const changed = zipFiles({ ...parts, 'word/document.xml': body.replace('>115.9139<', '>115.9282<') })
    const said = await verify('a.docx', changed)
    expect(said).toContain('✗ 不一致 与公开的材料相比，有 1 处不同。')
    expect(said).toContain('附件2“年度资金总额·全年执行数” 115.9139 115.9282')
    expect(await verify('a.docx', zipFiles(parts))).toContain('✓ 内容一致')
  })
  test('tell what differs in data', async () => {
    const { body } = await get(`${pageOf(published)}/files/json`)
    expect(await verify('a.json', Buffer.from(body.replace('"115.9139"', '"99"')))).toContain(
      '附件2 一般公共预算：“115.9139” → “99”',
    )
  })
  test('are told from what was never published, and from what nobody can read', async () => {
    expect(await verify('a.txt', Buffer.from('一份通知'))).toMatch(/^✗ 不是这里公开的文件/)
    expect(await verify('a.json', Buffer.from('{"这不是": "数据文件"}'))).toMatch(/^✗ 读不了这个文件/)
    expect(await verify('a.docx', Buffer.from('PK\u0003\u0004'))).toMatch(/^✗ 读不了这个文件/)
    expect(await verify('a.pdf', Buffer.from('%PDF-1.4'), published)).toMatch(/^✗ 不是这里公开的文件/)
    expect(await verify('a.txt', Buffer.from(''))).toMatch(/^✗ 读不了这个文件 请先选择一个文件。/)
  })
})

test('a receipt is verified by its number', async () => {
  const { text } = await get(`/public/receipts?number=${number}`)
  expect(text).toContain('✓ 真实有效 系统留存的材料仍与签发时一致。')
  expect(text).toContain('甲县气象站')
  expect((await get('/public/receipts?number=430981-2024-999999')).text).toContain('✗ 没有这个编号的回执')
  expect((await get('/public/receipts')).text).not.toContain('✗')
})

test('a correction takes the place of what it corrects, and says what changed', async () => {
  const { services } = county
  const { bureau, filler, head, reviewer } = published
  const { packageId } = await published.move(bureau, 'reopen', { reason: '审计发现漏列。' })
  const heir = async () => readPackage(services, filler, packageId)
  const { cells } = await heir()
  const edits = { '2/goals.year.expected': '参保登记不少于60000人。', '2/goals.year.achieved': '参保登记62954人。' }
  await editCells(
    services,
    filler,
    packageId,
    Object.entries(edits).map(([address, value]) => ({
      address,
      value,
      revision: cells.get(address)?.revision ?? '0',
    })),
  )
  for (const [by, move] of [
    [filler, 'submit'],
    [head, 'sign'],
    [reviewer, 'pass-department'],
    [bureau, 'approve'],
    [bureau, 'publish'],
  ] as const)
    await makeMove(services, by, { packageId, move, revision: (await heir()).pack.revision })

  const former = await get(pageOf(published))
  expect(former.text).toContain('这一份已经被后来的更正替代。 看最新的一份')
  const { text } = await get(`${region}/packages/${packageId}`)
  expect(text).toMatch(/首次公开 .*第2次报送（更正） \(本页\) 与上一次公开相比，改动 2 处/)
  expect(text).toContain('→ “参保登记不少于60000人。”')
  expect((await get(region)).body).not.toContain(published.id)
}, 60_000)

test('too many files from one address are told to wait, in the same dress', async () => {
  const send = () => county.app.inject({ method: 'POST', url: `${region}/verify`, remoteAddress: '10.0.0.9' })
  const answers = []
  for (let at = 0; at <= 100; at += 1) answers.push(await send())
  const last = answers.at(-1)
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array(100).fill(200), 429])
  expect(textOf(last?.body ?? '')).toContain('访问太频繁，请一分钟后再试。')
})
