import { languages } from 'virtual:content'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { selectAnswers } from '../../../machines/encounter/encounter.selectors.ts'
import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { useEncounter, useForce } from '../context/app.ts'
import { answerSaid } from '../i18n/answer-labels.ts'
import { labelOf, timesIn } from '../i18n/format.ts'
import { markedList, useContent, useWords } from '../i18n/officer-locale.ts'
import { useTheirTag } from '../i18n/person-locale.ts'
import type { Held } from './held.ts'

interface Props {
  /** What is held beside the answers. */
  readonly also: readonly Held[]
}

const useHeld = ({ also }: Props): readonly Held[] => {
  const answers = useEncounter(selectAnswers)
  const content = useContent()
  const { workplaces, outcome } = content.screens
  const asked = QUESTIONS.map(question => ({
    name: content.questions[question].prompt,
    said: answerSaid(question, answers, content)
  }))
  const places = (answers.workplaces ?? []).map(place => labelOf(workplaces, place))
  return [...asked, { name: outcome.workplace, said: places }, ...also].filter(({ said }) => said.length > 0)
}

const HeldNow = (props: Props) => {
  const held = useHeld(props)
  const words = useWords()
  const { holds } = words.content.screens
  const { mark } = words
  if (held.length === 0) return <p className="text-lg">{mark(holds.nothing)}</p>
  return (
    <>
      <p className="text-lg">{mark(holds.now)}</p>
      <dl className="grid gap-2">
        {held.map(({ name, said }) => (
          <div key={name} className="border-s-4 border-line ps-3">
            <dt className="text-soft">{mark(name)}</dt>
            <dd className="font-semibold">{markedList(words, said)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** When it goes; nothing to say while there is nothing. */
const Until = (props: Props) => {
  const words = useWords()
  const { holds } = words.content.screens
  const times = timesIn(words)
  const isAnythingHeld = [useHeld(props).length > 0, useTheirTag() !== undefined].includes(true)
  return (
    isAnythingHeld && (
      <>
        <p>{words.mark(holds.until, times)}</p>
        <p>{words.mark(holds.call, times)}</p>
      </>
    )
  )
}

const ForceHeld = () => {
  const chosen = useForce()
  const {
    screens: { holds },
    mark
  } = useWords()
  return chosen && <p>{mark(holds.force, { force: chosen.force.name })}</p>
}

const LanguageHeld = () => {
  const tag = useTheirTag()
  const chosen = languages.all.find(language => language.tag === tag)
  const {
    screens: { holds },
    mark
  } = useWords()
  return (
    chosen && (
      <p>
        {mark(holds.language, {
          language: (
            <bdi key="language" lang={chosen.tag} dir={chosen.dir}>
              {chosen.name}
            </bdi>
          )
        })}
      </p>
    )
  )
}

interface PartProps {
  readonly heading: string
  readonly lines: readonly string[]
}

const Part = ({ heading, lines }: PartProps) => {
  const { mark } = useWords()
  return (
    <section className="grid gap-2">
      <h3 className="text-lg font-bold">{mark(heading)}</h3>
      <ul className="grid list-disc gap-1.5 ps-5">
        {lines.map(line => (
          <li key={line}>{mark(line)}</li>
        ))}
      </ul>
    </section>
  )
}

/** A panel that the person may be shown: what is in memory at this moment, when it goes, and what this cannot hide. */
export const HoldsPanel = ({ onClose, also }: Props & { readonly onClose: () => void }) => {
  const {
    screens: { holds, buttons },
    mark
  } = useWords()
  return (
    <Panel title={mark(holds.title)} onClose={onClose}>
      {close => (
        <>
          <HeldNow also={also} />
          <LanguageHeld />
          <Until also={also} />
          <ForceHeld />
          <Part heading={holds.neverHeading} lines={holds.never} />
          <Part heading={holds.stillHeading} lines={holds.still} />
          <Part heading={holds.dutyHeading} lines={holds.duty} />
          <Button look="main" onPress={close}>
            {mark(buttons.close)}
          </Button>
        </>
      )}
    </Panel>
  )
}
