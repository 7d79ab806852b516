import { inLanguage } from '../../ui/in-language.ts'

/** Words of what people are told when they next look. */
export const noticesTexts = inLanguage({
  zh: {
    heading: '提醒',
    reminder: (unit: string, year: number, until: string) => `${unit} ${year} 年度自评材料还没有报送，${until} 截止`,
    left: (days: number) => `还有 ${days} 天`,
    over: '已经截止，请与财政部门联系',
    read: '知道了',
  },
  en: {
    heading: 'Reminders',
    reminder: (unit: string, year: number, until: string) =>
      `${unit} has not submitted its evaluation of ${year} yet; it is due by ${until}`,
    left: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
    over: 'it is overdue, please talk to the finance bureau',
    read: 'Got it',
  },
})
