import { content } from 'virtual:content'
import { useState } from 'react'
import { useMedia } from '../browser/use-media.ts'
import { Button } from '../ui/Button.tsx'

const { buttons } = content.screens

const themeOf = () => globalThis.document?.documentElement.dataset.theme

/** Follows the system until it is pressed; the choice lives as long as the page, and is stored nowhere. */
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
      {isDark ? buttons.brighter : buttons.darker}
    </Button>
  )
}
