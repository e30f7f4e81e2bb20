import { useState } from 'react'
import type { Service } from '../../../../machines/content/content.ts'
import { toggled } from '../../../../machines/encounter/answers.ts'
import type { Form } from '../../../../machines/hand-over/hand-over-contacts.ts'
import { selectableContacts, selectedContacts } from '../../../../machines/hand-over/selectable-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { useBackHandler } from '../../context/app.ts'
import { useFacing } from '../../context/facing.ts'
import { useContent, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import type { HeldItem } from '../../privacy/held-item.ts'
import { useOutcome } from '../outcome/use-outcome.ts'
import { type CarryAnswer, CarryChoice } from './CarryChoice.tsx'
import { ChooseContacts } from './ChooseContacts.tsx'
import { PersonCodesScreen } from './PersonCodesScreen.tsx'
import { PersonNumbersScreen } from './PersonNumbersScreen.tsx'
import { ReadAloud } from './ReadAloud.tsx'

interface Props {
  readonly onBack: () => void
  readonly onFinish: () => void
}

interface OfficerProps extends Props {
  readonly choosing: Parameters<typeof ChooseContacts>[0]
  readonly services: readonly Service[]
  readonly answer: CarryAnswer | undefined
  readonly onAnswer: (answer: CarryAnswer) => void
  readonly onNumbers: () => void
  readonly onCode: () => void
}

const useHeldItems = ({
  services,
  answer
}: Pick<OfficerProps, 'services' | 'answer'>): readonly HeldItem[] => {
  const { handOver: words } = useContent().screens
  return [
    { label: words.heldChosen, values: services.map(({ name }) => name) },
    { label: words.carry, values: answer ? [words[answer]] : [] }
  ]
}

const OfficerHandOverScreen = (props: OfficerProps) => {
  const { onBack, onFinish, choosing, services, answer, onAnswer, onNumbers, onCode } = props
  const {
    screens: { labels, handOver: words },
    t
  } = useOfficerLocale()
  const held = useHeldItems(props)
  useBackHandler(onBack)
  return (
    <EncounterLayout title={labels.outcome} onFinish={onFinish} within={{ name: 'hand-over', onBack, held }}>
      <Heading>{t(words.title)}</Heading>
      <Note>
        <p>{t(words.intro)}</p>
      </Note>
      <Say>
        <p>{t(words.say)}</p>
        <Translation of={({ screens }) => screens.handOver.say} className="text-xl font-semibold" />
        <DraftNotice />
      </Say>
      <ChooseContacts {...choosing} />
      {services.length === 0 ? (
        <p className="font-semibold">{t(words.nothingChosen)}</p>
      ) : (
        <>
          <Button look="main" onPress={onNumbers}>
            <Icon name="turn" />
            {t(words.turn)}
          </Button>
          <ReadAloud services={services} />
          <CarryChoice services={services} answer={answer} onAnswer={onAnswer} onCode={onCode} />
        </>
      )}
    </EncounterLayout>
  )
}

/**
 * Contacts to take away: chosen, shown to the person, read aloud, as codes, on paper. The choice says something about the
 * person, so only this screen holds it, and a wipe removes it with the screen.
 */
export const HandOverScreen = ({ onBack, onFinish }: Props) => {
  const { outcome } = useOutcome()
  const { isFacingPerson, setFacingPerson } = useFacing()
  const offer = selectableContacts(outcome)
  const [chosen, setChosen] = useState(offer.preselected)
  const [answer, setAnswer] = useState<CarryAnswer>()
  const [view, setView] = useState<Form | 'numbers'>('numbers')
  const services = selectedContacts(offer, chosen)
  const showPerson = (view: Form | 'numbers') => {
    setView(view)
    setFacingPerson(true)
  }
  if (isFacingPerson)
    return view === 'numbers' ? (
      <PersonNumbersScreen services={services} onFinish={onFinish} />
    ) : (
      <PersonCodesScreen services={services} form={view} onFinish={onFinish} />
    )
  return (
    <OfficerHandOverScreen
      onBack={onBack}
      onFinish={onFinish}
      choosing={{ offer, chosen, onToggle: id => setChosen(ids => toggled(ids, id)) }}
      services={services}
      answer={answer}
      onAnswer={setAnswer}
      onNumbers={() => showPerson('numbers')}
      onCode={() => showPerson(answer === 'carryNeutral' ? 'neutral' : 'plain')}
    />
  )
}
