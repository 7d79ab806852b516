import { inLanguage } from '../../ui/in-language.ts'

/** Words around all parts of the administration. */
export const administrationTexts = inLanguage({
  zh: {
    title: '管理',
    parts: '管理事项',
    sections: {
      windows: '报送时间',
      rules: '规则',
      waivers: '豁免',
      jobs: '批量导入导出',
      webhooks: '事件推送',
      people: '人员与角色',
      organisations: '单位',
    },
    hints: {
      windows: '各年度什么时候开始、截止报送，提前几天提醒，哪些单位准予延期。',
      rules: '全部规则。确有本地规定的，可以停用或改变轻重，须写明理由，从某个年度起生效，记入留痕。',
      waivers: '各单位为保留的错误申请的豁免，和审定结果。',
      jobs: '把单位交来的一批文件一次导入核对，或把一个年度的材料成批写出。',
      webhooks: '材料有流转时通知其他系统，消息带签名。',
      people: '谁在哪个单位是什么角色；邀请、停用、恢复账号。',
      organisations: '财政部门、主管部门和预算单位，及其统一社会信用代码。',
    },
    noAnswer: '服务器没有回应，请稍后再试。',
    unknown: '没有这一项。',
    notYours: '这一项由其他岗位办理。',
    save: '保存',
    cancel: '取消',
    close: '关闭',
  },
  en: {
    title: 'Administration',
    parts: 'Parts of the administration',
    sections: {
      windows: 'Windows',
      rules: 'Rules',
      waivers: 'Waivers',
      jobs: 'Batches',
      webhooks: 'Webhooks',
      people: 'People and roles',
      organisations: 'Bodies',
    },
    hints: {
      windows:
        'When units may submit in each year, how many days before the end they are reminded, and who has longer.',
      rules:
        'All rules. Where the region has provisions of its own, a rule can be switched off or weighed otherwise from a year on, with a reason that the trail keeps.',
      waivers: 'Errors that units want to let stand, and what was decided.',
      jobs: 'Take in many files at once, or write out the packages of a year.',
      webhooks: 'Tell other systems when packages move, in signed messages.',
      people: 'Who holds which role where; invite people, close and open accounts.',
      organisations: 'Finance bureau, departments and units with their credit codes.',
    },
    noAnswer: 'The server did not answer. Please try again later.',
    unknown: 'There is no such part.',
    notYours: 'This part belongs to other roles.',
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
  },
})
