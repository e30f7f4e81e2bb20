import { type ComponentProps, useState } from 'react'
import { useWholePage } from '../browser/use-whole-page.ts'
import { Panel } from '../panel/Panel.tsx'
import { Button } from '../ui/Button.tsx'
import { LanguagePanel } from './LanguagePanel.tsx'
import { useTheirs } from './theirs.ts'
import { translating } from './translating.ts'
import { useWords } from './words.ts'

/** The languages stand at the end of the page, which on a poor signal may not have come yet. */
const Choose = ({ onClose }: { readonly onClose: () => void }) => {
  const isWhole = useWholePage()
  const {
    screens: { language, outcome, buttons },
    mark
  } = useWords()
  if (isWhole && translating()) return <LanguagePanel onClose={onClose} />
  return (
    <Panel title={mark(language.title)} onClose={onClose}>
      {close => (
        <>
          <p role="status">{mark(outcome.arriving)}</p>
          <Button look="plain" onPress={close}>
            {mark(buttons.close)}
          </Button>
        </>
      )}
    </Panel>
  )
}

/** The language that was chosen for the person, and the way to another. It goes with the conversation. */
export const TheirLanguage = ({ look }: Pick<ComponentProps<typeof Button>, 'look'>) => {
  const {
    screens: { language: words },
    mark
  } = useWords()
  const chosen = useTheirs()?.language
  const [isOpen, setOpen] = useState(false)
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
      {isOpen && <Choose onClose={() => setOpen(false)} />}
    </>
  )
}
