import { type ThemeConfig, theme } from 'antd'
import { readPalette } from '../../ui/palette.ts'

/** Ant Design in the colours of our own controls; still for those who asked their system for less motion. */
export function officeTheme(isDark: boolean, isStill: boolean): ThemeConfig {
  const colour = readPalette([
    'accent',
    'error',
    'warning',
    'info',
    'ink',
    'muted',
    'paper',
    'panel',
    'desk',
    'rule',
    'accent-ink',
  ])
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: colour.accent,
      colorLink: colour.accent,
      colorInfo: colour.info,
      colorError: colour.error,
      colorWarning: colour.warning,
      colorTextBase: colour.ink,
      colorBgBase: colour.paper,
      colorText: colour.ink,
      colorTextSecondary: colour.muted,
      colorTextTertiary: colour.muted,
      colorTextDescription: colour.muted,
      colorTextPlaceholder: colour.muted,
      colorBgContainer: colour.paper,
      colorBgElevated: colour.paper,
      colorBgLayout: colour.desk,
      colorBorder: colour.rule,
      colorBorderSecondary: colour.rule,
      colorFillAlter: colour.panel,
      colorTextLightSolid: colour['accent-ink'],
      fontFamily: 'inherit',
      fontSize: 14,
      borderRadius: 7,
      motion: !isStill,
    },
    components: {
      Table: { headerBg: colour.panel, headerColor: colour.muted, cellPaddingBlock: 10 },
    },
  }
}
