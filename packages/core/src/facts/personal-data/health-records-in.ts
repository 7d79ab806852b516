import type { Piece } from './piece.ts'

/** What a text tells of the health of a person it names; 李某, a class of people or an illness alone tell of nobody. */
export function healthRecordsIn(text: string): readonly Piece[] {
  if (!illness.test(text)) return []
  let before = 0
  return text.split(/(?<=[。；;！？\n])/).flatMap((sentence) => {
    const start = before
    before += sentence.length
    const person = namedPerson.exec(sentence)
    const [name = ''] = person?.slice(1).filter((group) => group !== undefined) ?? []
    if (!person || isWord(name) || !illness.test(sentence.replace(name, ''))) return []
    return [{ text: name, start: start + sentence.indexOf(name, person.index) }]
  })
}

/** The commonest family names, which nine in ten people bear. */
const familyName =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷龙黎史陶贺毛郝顾龚邵万钱严覃武戚莫孔向汤欧]'
const name = `(${familyName}[\\p{Script=Han}]{1,2}?)`
const role = '(?:职工|员工|工人|民工|患者|伤者|死者|病人|伤员|参保人员?|受害人|申请人|当事人|村民|居民)'

const namedPerson = new RegExp(
  [`${role}${name}(?=[，,、（(：:于在因被患经系的]|\\d)`, `${name}(?:同志|先生|女士)`, `${name}[（(](?:男|女)`].join(
    '|',
  ),
  'u',
)

const illness =
  /患有|患病|确诊|诊断为|诊断出|被诊断|尘肺|矽肺|癌|肿瘤|白血病|尿毒症|肝炎|艾滋|结核|精神病|精神分裂|抑郁|骨折|截肢|烧伤|失明|残疾|[一二三四五六七八九十\d]级伤残|伤残[一二三四五六七八九十\d]级|工亡|死亡|病故/

/** Words that begin like a name, and names made unrecognisable. */
function isWord(found: string): boolean {
  return (
    /[某×xX*]/.test(found) ||
    /^(?:周末|高度|高温|高空|高处|方面|方便|万元|万人|石材|金属|白天|江河|任务|向来|程序|严重|段落|史料|于是|余下)/.test(
      found,
    )
  )
}
