import {
  Decimal,
  type Entry,
  evaluationsOf,
  filledRowsOf,
  type Indicator,
  type LevelOneGroup,
  levelOneGroupsOf,
  meantLevelOne,
  nameOf,
  plainText,
  readLevelOne,
  sumPoints,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D04',
  id: 'weights-match-declared-by-meaning',
  group: 'scoring',
  severity: 'error',
  title: {
    zh: '二级指标应归入与其含义相符的一级指标，分值按此合计',
    en: 'Level-2 indicators stand under the level-1 head that they belong to, and so add up',
  },
  cites: ['cai-yu-2020-10/13', 'cai-yu-2021-101/taxonomy'],
  messages: {
    misplaced: {
      zh: '“{name}”的{levelTwo}（{count}行）按含义属于{meant}指标，却与{head}指标在同一个合并单元格内。按含义合计：{sums}。请改正一级指标的合并单元格，并核对各级分值。',
      en: 'In “{name}” {levelTwo} ({count} rows) belong under {meant} but stand in the merged cell of {head}. By meaning the points are: {sums}. Correct the merged cells and check the weights.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const groups = levelOneGroupsOf(evaluation)
      const rows = filledRowsOf(evaluation).map((row): PlacedRow => {
        const head = readLevelOne(row.level1.value ?? '').name
        return { row, head, meant: isKnownHead(head) ? (meantLevelOne(row, evaluation.edition) ?? head) : head }
      })
      for (const misplaced of moves(rows)) {
        const [first, ...others] = misplaced
        if (!first) continue
        const { head, meant } = first
        const heads = [...new Set(misplaced.map(({ row }) => row.level2))]
        report({
          message: 'misplaced',
          at: first.row.level2,
          related: [
            first.row.level1,
            ...distinct(
              others.map(({ row }) => row.level2),
              first.row.level2,
            ),
          ],
          data: {
            name: nameOf(evaluation),
            levelTwo: [...new Set(heads.map((entry) => `“${plainText(entry.value ?? '')}”`))].join('、'),
            count: Decimal.count(misplaced.length),
            head,
            meant,
            sums: [head, meant].map((name) => sumByMeaning(name, rows, groups)).join('、'),
          },
        })
      }
    }
  },
})

interface PlacedRow {
  readonly row: Indicator
  readonly head: string
  readonly meant: string
}

/** A table built on other heads (投入, 过程) has a taxonomy of its own. */
function isKnownHead(head: string): boolean {
  return /(产出|效益|满意度|成本)$/.test(head)
}

/** Misplaced rows, those that go from one head to one other together. */
function moves(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const misplaced = rows.filter(({ head, meant }) => head !== meant)
  const keys = [...new Set(misplaced.map(({ head, meant }) => `${head}>${meant}`))]
  return keys.map((key) => misplaced.filter(({ head, meant }) => `${head}>${meant}` === key))
}

function distinct(entries: readonly Entry<string>[], first: Entry<string>): readonly Entry<string>[] {
  const isSame = (a: Entry<string>, b: Entry<string>) =>
    a.place.row === b.place.row && a.place.column === b.place.column && a.place.table === b.place.table
  return entries.filter((entry, at) => ![first, ...entries.slice(0, at)].some((earlier) => isSame(entry, earlier)))
}

/** “产出30分（标明50分）”. */
function sumByMeaning(name: string, rows: readonly PlacedRow[], groups: readonly LevelOneGroup[]): string {
  const found = sumPoints(rows.filter(({ meant }) => meant === name).map(({ row }) => row.weight))
  const declared = groups.find((group) => group.name === name)?.declaredWeight
  return `${name}${found ? `${found}分` : '分值不全'}${declared ? `（标明${declared}分）` : ''}`
}
