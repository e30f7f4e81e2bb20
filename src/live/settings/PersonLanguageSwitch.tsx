import { type ComponentProps, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { OnceWhole } from '../components/WhenLoaded.tsx'
import { useWords } from '../i18n/officer-locale.ts'
import { useTheirs } from '../i18n/person-locale.ts'
import { LanguagePanel } from './LanguagePanel.tsx'

/** The language that was chosen for the person, and the way to another. It goes with the conversation. */
export const TheirLanguage = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const {
    screens: { language: words },
    mark
  } = useWords()
  const chosen = useTheirs()?.language
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        <span>
          {chosen
            ? mark(words.chosen, {
                language: (
                  <bdi key="language" lang={chosen.tag} dir={chosen.dir}>
                    {chosen.name}
                  </bdi>
                )
              })
            : mark(words.choose)}
        </span>
      </Button>
      {isOpen && (
        <OnceWhole title={words.title} needsLanguages onClose={close}>
          <LanguagePanel onClose={close} />
        </OnceWhole>
      )}
    </>
  )
}
