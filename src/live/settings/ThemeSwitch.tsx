import { useState } from 'react'
import { SettingLine } from '../components/SettingLine.tsx'
import { T } from '../i18n/T.tsx'
import { useMedia } from '../platform/use-media.ts'

/** Gives the browser's own bar the colour of the page. */
const matchBrowserBar = () => {
  const page = getComputedStyle(document.documentElement).getPropertyValue('--page')
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', page)
}

const themeOf = () => globalThis.document?.documentElement.dataset.theme

/** The theme follows the system until this is pressed. The choice is never stored, and ends with the page. */
export const ThemeSwitch = () => {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const [chosen, choose] = useState(themeOf)
  const isDark = chosen === undefined ? systemIsDark : chosen === 'dark'
  const other = isDark ? 'light' : 'dark'
  return (
    <SettingLine
      label={<T k="screens.more.screen" />}
      action={<T k={isDark ? 'screens.buttons.brighter' : 'screens.buttons.darker'} />}
      onPress={() => {
        document.documentElement.dataset.theme = other
        matchBrowserBar()
        choose(other)
      }}
    />
  )
}
