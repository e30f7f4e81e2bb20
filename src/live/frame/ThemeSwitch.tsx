import { useState } from 'react'
import { useMedia } from '../browser/use-media.ts'
import { useWords } from '../language/words.ts'
import { Button } from '../ui/Button.tsx'

const themeOf = () => globalThis.document?.documentElement.dataset.theme

/** Follows the system until it is pressed; the choice lives as long as the page, and is stored nowhere. */
export const ThemeSwitch = () => {
  const {
    screens: { buttons },
    mark
  } = useWords()
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
      {mark(isDark ? buttons.brighter : buttons.darker)}
    </Button>
  )
}
