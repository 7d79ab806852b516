import { inLanguage } from '../../ui/in-language.ts'

/** Words around the screens of the offices. */
export const officeTexts = inLanguage({
  zh: {
    product: '明效',
    navigation: '栏目',
    path: '当前位置',
    screens: { home: '首页', review: '审核', bureau: '看板', administration: '管理', trail: '留痕' },
    signOut: '退出登录',
    signInFirst: '请先登录',
    noServer: '这里没有服务器，本页打不开。',
    notYours: '这个账号在本地区没有看这一页的岗位。',
    waiting: '正在打开…',
    roles: {
      filler: '填报人',
      'finance-officer': '财务负责人',
      head: '单位负责人',
      'department-reviewer': '主管部门审核人',
      'finance-reviewer': '财政复核人',
      'third-party': '第三方评审',
      auditor: '审计',
      administrator: '系统管理员',
    },
  },
  en: {
    product: 'Mingxiao',
    navigation: 'Sections',
    path: 'You are here',
    screens: { home: 'Home', review: 'Review', bureau: 'Dashboard', administration: 'Administration', trail: 'Trail' },
    signOut: 'Sign out',
    signInFirst: 'Please sign in first',
    noServer: 'There is no server here to open this page.',
    notYours: 'This account holds no role in this region that may see this page.',
    waiting: 'Opening…',
    roles: {
      filler: 'Clerk',
      'finance-officer': 'Finance officer',
      head: 'Head of unit',
      'department-reviewer': 'Department reviewer',
      'finance-reviewer': 'Finance bureau reviewer',
      'third-party': 'Third-party assessor',
      auditor: 'Auditor',
      administrator: 'Administrator',
    },
  },
})
