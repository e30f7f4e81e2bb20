import { content } from 'virtual:content'
import { useState } from 'react'
import { QUESTIONS } from '../../content/vocabulary.ts'
import { selectAnswers } from '../../machines/encounter/encounter.selectors.ts'
import { fill } from '../../machines/fill.ts'
import { useEncounter, useForce } from '../app.ts'
import { Panel } from '../panel/Panel.tsx'
import { Button } from '../ui/Button.tsx'
import { answerSaid, labelOf, timesFilledIn } from '../words.ts'

const { holds, buttons, workplaces, outcome } = content.screens

/** Something that is in memory, in words. */
export interface Held {
  readonly name: string
  readonly said: string
}

interface Props {
  /** What is held beside the answers. */
  readonly also: readonly Held[]
}

const useHeld = ({ also }: Props): readonly Held[] => {
  const answers = useEncounter(selectAnswers)
  const asked = QUESTIONS.map(question => ({
    name: content.questions[question].prompt,
    said: answerSaid(question, answers).join(', ')
  }))
  const places = (answers.workplaces ?? []).map(place => labelOf(workplaces, place)).join(', ')
  return [...asked, { name: outcome.workplace, said: places }, ...also].filter(({ said }) => said !== '')
}

const HeldNow = (props: Props) => {
  const held = useHeld(props)
  if (held.length === 0) return <p className="text-lg">{holds.nothing}</p>
  return (
    <>
      <p className="text-lg">{holds.now}</p>
      <dl className="grid gap-2">
        {held.map(({ name, said }) => (
          <div key={name} className="border-s-4 border-line ps-3">
            <dt className="text-soft">{name}</dt>
            <dd className="font-semibold">{said}</dd>
          </div>
        ))}
      </dl>
      <p>{timesFilledIn(holds.until)}</p>
      <p>{timesFilledIn(holds.call)}</p>
    </>
  )
}

const ForceHeld = () => {
  const chosen = useForce()
  return chosen && <p>{fill(holds.force, { force: chosen.force.name })}</p>
}

interface PartProps {
  readonly heading: string
  readonly lines: readonly string[]
}

const Part = ({ heading, lines }: PartProps) => (
  <section className="grid gap-2">
    <h3 className="text-lg font-bold">{heading}</h3>
    <ul className="grid list-disc gap-1.5 ps-5">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)

const Content = ({ onClose, also }: Props & { readonly onClose: () => void }) => (
  <>
    <HeldNow also={also} />
    <ForceHeld />
    <Part heading={holds.neverHeading} lines={holds.never} />
    <Part heading={holds.stillHeading} lines={holds.still} />
    <Part heading={holds.dutyHeading} lines={holds.duty} />
    <Button look="main" onPress={onClose}>
      {buttons.close}
    </Button>
  </>
)

/** A panel that the person may be shown: what is in memory at this moment, when it goes, and what this cannot hide. */
export const HoldsNow = ({ also }: Props) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {buttons.holds}
      </Button>
      {isOpen && (
        <Panel title={holds.title} onClose={() => setOpen(false)}>
          {close => <Content onClose={close} also={also} />}
        </Panel>
      )}
    </>
  )
}
