/**
 * Whether an indicator's name is made of words that fit any project, such as 服务对象满意度 or 任务按期完成率. Each project
 * may have its own value for it; 水库巡查座次 is one thing whoever reports it.
 */
export function isGeneralIndicator(name: string): boolean {
  return name.replace(generalWords, '') === ''
}

const generalWords = new RegExp(
  [
    '服务对象|受益对象|受益群众|受益人|受众|社会公众|公众|群众|居民|村民|职工|干部|学生|企业|用户|管理人员|参训人员|相关人员|对象|人员',
    '满意度|满意率|满意|认可度|知晓率|投诉',
    '项目|工程|任务|工作|资金|经费|补助|补贴|预算|财政|支出|费用|成本|投入|采购|设备|物资|活动|培训|宣传|会议|服务|业务',
    '完成|完工|开工|竣工|验收|合格|达标|达到|质量|优良|准确|及时|按时|按期|时效|时间|时限|期限|进度|执行|控制|节约|到位|拨付|发放|支付|使用|落实|覆盖|实施|规范|合规|正常|运行|运转|有效|长期|持续|可持续|影响|保障|提高|提升|促进|改善|维护|社会|经济|生态|效益|环境|稳定|发展',
    '全年|年度|年初|本年|当年|总体|总|各项|各类|按|率|度|数量|人数|人次|次数|场次|批次|数|量|额|金额|情况|程度|水平|的|与|和|及',
  ].join('|'),
  'g',
)
