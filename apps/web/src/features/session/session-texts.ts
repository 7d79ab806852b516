import { inLanguage } from '../../ui/in-language.ts'

/** Words of signing in and out. */
export const sessionTexts = inLanguage({
  zh: {
    heading: '登录单位账号',
    name: '用户名',
    password: '密码',
    signIn: '登录',
    signOut: '退出登录',
    signOn: '用统一身份认证登录',
    signedIn: (name: string) => `${name}，已登录`,
    code: '动态口令',
    pass: '验证',
    codeHint: '打开绑定的验证器，输入六位数字。',
    mustChange: '首次登录，请先改密码。',
    current: '现在的密码',
    next: '新密码',
    change: '改密码',
    noAnswer: '连不上服务器，请稍后再试。',
  },
  en: {
    heading: 'Sign in for your unit',
    name: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signOn: 'Sign in with single sign-on',
    signedIn: (name: string) => `${name}, signed in`,
    code: 'One-time code',
    pass: 'Verify',
    codeHint: 'Open your authenticator and type its six digits.',
    mustChange: 'This is your first sign-in: please change the password.',
    current: 'Present password',
    next: 'New password',
    change: 'Change password',
    noAnswer: 'The server does not answer. Please try again later.',
  },
})
