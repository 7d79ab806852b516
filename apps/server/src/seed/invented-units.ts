/** What is invented of a unit: one line of each list below makes its whole package. */
export interface InventedUnit {
  readonly name: string
  readonly department: string
  readonly staff: { readonly quota: string; readonly staff: string }
  /** Amounts in 万元. */
  readonly basic: string
  readonly publicFunds: { readonly lastYear: string; readonly budget: string; readonly final: string }
  readonly project: {
    readonly name: string
    readonly lastYear: string
    readonly budget: string
    readonly final: string
  }
  /** What the project does: a counted output, its quality, its use, and who is asked. */
  readonly output: Invented
  readonly quality: Invented
  readonly benefit: Invented
  readonly asked: Invented
}

export interface Invented {
  readonly name: string
  readonly target: string
  readonly actual: string
}

const result = (name: string, target: string, actual: string): Invented => ({ name, target, actual })

const social = '示例市人力资源和社会保障局'
const water = '示例市水务局'
const civil = '示例市民政局'
export const departments = [social, water, civil] as const

/** The unit whose package is the sample; its figures are those that it published. */
export const sampleUnit = { name: '沅江市工伤保险服务中心', department: social } as const

export const inventedUnits = [
  {
    name: '示例市就业服务中心',
    department: social,
    staff: { quota: '12', staff: '12' },
    basic: '148.20',
    publicFunds: { lastYear: '13.10', budget: '12.60', final: '12.38' },
    project: { name: '招聘会组织经费', lastYear: '9.40', budget: '10.00', final: '9.86' },
    output: result('举办招聘会场次', '≥20场', '21场'),
    quality: result('招聘岗位信息核实率', '≥98%', '99%'),
    benefit: result('达成就业意向人数', '≥800人', '846人'),
    asked: result('求职人员满意度', '≥90%', '93%'),
  },
  {
    name: '示例市劳动保障监察大队',
    department: social,
    staff: { quota: '9', staff: '8' },
    basic: '101.35',
    publicFunds: { lastYear: '8.80', budget: '8.50', final: '8.41' },
    project: { name: '欠薪案件查办经费', lastYear: '5.90', budget: '6.20', final: '6.11' },
    output: result('查办欠薪案件件数', '≥60件', '64件'),
    quality: result('案件卷宗合格率', '≥96%', '97%'),
    benefit: result('追回拖欠工资涉及人数', '≥300人', '322人'),
    asked: result('投诉人满意度', '≥90%', '92%'),
  },
  {
    name: '示例市人才交流服务中心',
    department: social,
    staff: { quota: '8', staff: '8' },
    basic: '92.70',
    publicFunds: { lastYear: '7.60', budget: '7.40', final: '7.15' },
    project: { name: '人事档案数字化经费', lastYear: '0', budget: '15.00', final: '14.70' },
    output: result('数字化档案卷数', '≥5000卷', '5120卷'),
    quality: result('扫描图像合格率', '≥99%', '99%'),
    benefit: result('网上查询档案人次', '≥1500人次', '1580人次'),
    asked: result('办事群众满意度', '≥92%', '95%'),
  },
  {
    name: '示例市河道保洁服务中心',
    department: water,
    staff: { quota: '15', staff: '14' },
    basic: '166.40',
    publicFunds: { lastYear: '14.90', budget: '14.20', final: '13.95' },
    project: { name: '河道保洁经费', lastYear: '24.60', budget: '26.00', final: '25.62' },
    output: result('保洁河道长度', '≥48千米', '50千米'),
    quality: result('保洁抽查合格率', '≥95%', '96%'),
    benefit: result('受益沿河村庄数量', '≥30个', '31个'),
    asked: result('沿河居民满意度', '≥90%', '94%'),
  },
  {
    name: '示例市水利工程质量站',
    department: water,
    staff: { quota: '7', staff: '7' },
    basic: '84.10',
    publicFunds: { lastYear: '6.70', budget: '6.50', final: '6.32' },
    project: { name: '堤防工程检测经费', lastYear: '7.70', budget: '8.00', final: '7.84' },
    output: result('检测工程个数', '≥24个', '25个'),
    quality: result('检测报告合格率', '≥98%', '99%'),
    benefit: result('整改质量问题处数', '≥40处', '43处'),
    asked: result('参建单位满意度', '≥90%', '91%'),
  },
  {
    name: '示例市防汛物资储备站',
    department: water,
    staff: { quota: '6', staff: '6' },
    basic: '70.25',
    publicFunds: { lastYear: '5.50', budget: '5.40', final: '5.36' },
    project: { name: '防汛物资更新经费', lastYear: '18.20', budget: '20.00', final: '19.55' },
    output: result('更新防汛物资件数', '≥3000件', '3060件'),
    quality: result('物资验收合格率', '≥99%', '99%'),
    benefit: result('覆盖防汛重点村庄数量', '≥45个', '46个'),
    asked: result('领用单位满意度', '≥92%', '94%'),
  },
  {
    name: '示例市农村供水服务中心',
    department: water,
    staff: { quota: '18', staff: '17' },
    basic: '198.60',
    publicFunds: { lastYear: '17.30', budget: '16.80', final: '16.44' },
    project: { name: '供水水质检测经费', lastYear: '11.80', budget: '12.50', final: '12.31' },
    output: result('检测水样份数', '≥600份', '624份'),
    quality: result('水样抽检合格率', '≥97%', '98%'),
    benefit: result('受益农村人口数量', '≥52000人', '52800人'),
    asked: result('用水户满意度', '≥90%', '92%'),
  },
  {
    name: '示例市救助管理站',
    department: civil,
    staff: { quota: '10', staff: '9' },
    basic: '112.80',
    publicFunds: { lastYear: '9.90', budget: '9.60', final: '9.48' },
    project: { name: '流浪乞讨人员救助经费', lastYear: '21.00', budget: '22.00', final: '21.73' },
    output: result('救助人次', '≥260人次', '268人次'),
    quality: result('救助档案完整率', '≥98%', '99%'),
    benefit: result('护送返乡人次', '≥120人次', '126人次'),
    asked: result('受助人员满意度', '≥90%', '93%'),
  },
  {
    name: '示例市社会福利院',
    department: civil,
    staff: { quota: '22', staff: '21' },
    basic: '236.90',
    publicFunds: { lastYear: '20.80', budget: '20.10', final: '19.77' },
    project: { name: '供养人员护理经费', lastYear: '33.50', budget: '35.00', final: '34.42' },
    output: result('供养护理人数', '≥85人', '87人'),
    quality: result('护理记录抽查合格率', '≥96%', '97%'),
    benefit: result('组织健康体检人次', '≥170人次', '174人次'),
    asked: result('供养人员满意度', '≥92%', '95%'),
  },
  {
    name: '示例市婚姻登记处',
    department: civil,
    staff: { quota: '6', staff: '6' },
    basic: '68.30',
    publicFunds: { lastYear: '5.20', budget: '5.10', final: '5.02' },
    project: { name: '婚姻档案补录经费', lastYear: '3.80', budget: '4.00', final: '3.91' },
    output: result('补录档案份数', '≥2600份', '2680份'),
    quality: result('补录差错整改率', '=100%', '100%'),
    benefit: result('提供档案查询人次', '≥900人次', '934人次'),
    asked: result('登记当事人满意度', '≥95%', '97%'),
  },
  {
    name: '示例市殡葬管理所',
    department: civil,
    staff: { quota: '11', staff: '11' },
    basic: '124.50',
    publicFunds: { lastYear: '10.90', budget: '10.60', final: '10.41' },
    project: { name: '公益性墓地维护经费', lastYear: '8.60', budget: '9.00', final: '8.83' },
    output: result('维护公益性墓地处数', '≥16处', '17处'),
    quality: result('维护验收合格率', '≥96%', '98%'),
    benefit: result('受益村庄数量', '≥60个', '61个'),
    asked: result('村民满意度', '≥90%', '92%'),
  },
] as const satisfies readonly InventedUnit[]
