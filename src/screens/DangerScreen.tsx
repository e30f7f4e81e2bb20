import { content } from 'virtual:content'
import { useSend } from '../app.ts'
import { EncounterFrame } from '../frame/EncounterFrame.tsx'
import { Heading } from '../frame/Heading.tsx'
import { Button } from '../ui/Button.tsx'
import { PhoneNumber } from '../ui/PhoneNumber.tsx'
import { Note, Say } from '../ui/Speech.tsx'

const { danger, buttons, product } = content.screens

/** Danger: the emergency first. The title says nothing of it, since titles may stay in the browser's history. */
export const DangerScreen = () => {
  const send = useSend()
  return (
    <EncounterFrame title={product.title}>
      <Heading>{danger.title}</Heading>
      <PhoneNumber {...content.vital.danger} urgent />
      <Note>
        <p className="text-xl font-semibold text-ink">{danger.first}</p>
        <ol className="mt-2 grid list-decimal gap-2 ps-6 text-lg text-ink">
          {danger.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="mt-2 text-lg text-ink">{danger.silentCall}</p>
      </Note>
      <Say>
        <p>{danger.say}</p>
      </Say>
      <Button look="main" onPress={() => send({ type: 'resume' })}>
        {buttons.carryOn}
      </Button>
    </EncounterFrame>
  )
}
