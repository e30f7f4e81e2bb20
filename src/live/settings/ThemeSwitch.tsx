import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { T } from '../i18n/T.tsx'
import { useMedia } from '../platform/use-media.ts'

const themeOf = () => globalThis.document?.documentElement.dataset.theme

/** Follows the system until pressed. The choice lasts as long as the page and is never stored. */
export const ThemeSwitch = () => {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const [chosen, choose] = useState(themeOf)
  const isDark = chosen === undefined ? systemIsDark : chosen === 'dark'
  const other = isDark ? 'light' : 'dark'
  return (
    <Button
      look="quiet"
      onPress={() => {
        document.documentElement.dataset.theme = other
        choose(other)
      }}
    >
      <T k={isDark ? 'screens.buttons.brighter' : 'screens.buttons.darker'} />
    </Button>
  )
}
