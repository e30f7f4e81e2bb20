import { useSend } from '../app.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { Heading } from '../frame/Heading.tsx'
import { DraftLine, Theirs } from '../language/Theirs.tsx'
import { useContent, useWords } from '../language/words.ts'
import { Button } from '../ui/Button.tsx'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { Note, Say } from '../ui/Speech.tsx'

/** Danger: the emergency first. The title says nothing of it, since titles may stay in the browser's history. */
export const DangerScreen = () => {
  const send = useSend()
  const { screens, vital } = useContent()
  const { danger, buttons, product } = screens
  const { mark } = useWords()
  return (
    <EncounterFrame title={product.title}>
      <Heading>{mark(danger.title)}</Heading>
      <PhoneNumber {...vital.danger} urgent />
      <Note>
        <p className="text-xl font-semibold text-ink">{mark(danger.first)}</p>
        <ol className="mt-2 grid list-decimal gap-2 ps-6 text-lg text-ink">
          {danger.steps.map(step => (
            <li key={step}>{mark(step)}</li>
          ))}
        </ol>
        <p className="mt-2 text-lg text-ink">{mark(danger.silentCall)}</p>
      </Note>
      <Say>
        <p>{mark(danger.say)}</p>
        <Theirs of={({ screens }) => screens.danger.say} className="text-2xl font-bold" />
        <DraftLine />
      </Say>
      <Button look="main" onPress={() => send({ type: 'resume' })}>
        {mark(buttons.carryOn)}
      </Button>
    </EncounterFrame>
  )
}
