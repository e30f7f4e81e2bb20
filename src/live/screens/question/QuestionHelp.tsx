import { useId, useState } from 'react'
import type { QuestionId } from '../../../../machines/content/vocabulary.ts'
import { Button } from '../../components/Button.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { T } from '../../i18n/T.tsx'
import { TurnLater } from './TurnToPersonButton.tsx'

/** Below the answers: turning the phone, and another way to ask with a note for the officer. */
export const QuestionHelp = ({ question }: { readonly question: QuestionId }) => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className="pair">
        <TurnLater />
        <Button look="outline" expanded={isOpen} controls={id} onPress={() => setOpen(!isOpen)}>
          <T k="screens.labels.softer" />
        </Button>
      </div>
      <div id={id} hidden={!isOpen} className="grid gap-3.5">
        {isOpen && (
          <>
            <Say>
              <T k={`questions.${question}.softer`} for="both" as="p" />
            </Say>
            <Note>
              <T k={`questions.${question}.note`} as="p" />
            </Note>
          </>
        )}
      </div>
    </>
  )
}
