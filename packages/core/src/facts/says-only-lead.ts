/**
 * Whether a text holds nothing but words that lead up to a figure (年度, 财政, 实际支出金额为, …), so that the figure
 * belongs to what was named before it. “用于软件维护” or “比预算少支出” is more than that.
 */
export function saysOnlyLead(text: string): boolean {
  return (
    text
      .replace(/^\s*[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．:：]+/, '')
      .replace(/\d{4}年度?/g, '')
      .replace(leadWords, '') === ''
  )
}

const leadWords = new RegExp(
  [
    '本年度|上年度|全年度|年度|本年|当年|上年|去年|今年|全年|年初|年末|年底|本部门|本单位|我单位|我中心|我局|本中心|本局',
    '县财政局?|市财政局?|区财政局?|省财政厅?|财政部门|财政拨款|财政|安排|核准|批复|核定|调整后|追加后|核减后|下达',
    '实际|实有|现有|预算数|预算|决算数|决算|执行数|执行|完成|支出|使用|开支|列支|支付|支出数|总额|金额|资金|总数|合计|总计|共计|人数',
    '其中|即|折合|共有|共|计|为|是|达到|达|有|了|的|数|由于|因|单位',
    '[\\s\\u3000（(）)“”":：]',
  ].join('|'),
  'g',
)
