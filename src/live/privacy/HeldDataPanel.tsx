import { languages } from 'virtual:content'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { selectAnswers, selectHandOver } from '../../../machines/encounter/encounter.selectors.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { useEncounter } from '../context/encounter.ts'
import { useForce } from '../context/force.ts'
import { answerLabels } from '../i18n/answer-labels.ts'
import { CARRY_LABELS } from '../i18n/carry-labels.ts'
import { formatTimeLimits } from '../i18n/format.ts'
import { listNodes, useContent, useOfficerLocale } from '../i18n/officer-locale.ts'
import { usePersonLocaleTag } from '../i18n/person-locale.ts'

/** Something held in memory, as text. */
interface HeldItem {
  readonly label: string
  readonly values: readonly string[]
}

const useHandOverItems = (): readonly HeldItem[] => {
  const { contacts = [], carry } = useEncounter(selectHandOver) ?? {}
  const { services, screens } = useContent()
  const pack = useForce()?.pack
  const local = pack === undefined || pack === 'damaged' ? [] : pack.localServices
  const { handOver: words } = screens
  return [
    {
      label: words.heldChosen,
      values: [...services, ...local].filter(({ id }) => contacts.includes(id)).map(({ name }) => name)
    },
    { label: words.carry, values: carry ? [words[CARRY_LABELS[carry]]] : [] }
  ]
}

const useHeldItems = (): readonly HeldItem[] => {
  const handOver = useHandOverItems()
  const answers = useEncounter(selectAnswers)
  const content = useContent()
  const { workplaces, outcome } = content.screens
  const asked = QUESTIONS.map(question => ({
    label: content.questions[question].prompt,
    values: answerLabels(question, answers, content)
  }))
  const workplaceLabels = (answers.workplaces ?? []).map(place => labelOf(workplaces, place))
  return [...asked, { label: outcome.workplace, values: workplaceLabels }, ...handOver].filter(
    ({ values }) => values.length > 0
  )
}

const HeldNow = () => {
  const held = useHeldItems()
  const locale = useOfficerLocale()
  const { holds } = locale.content.screens
  const { t } = locale
  if (held.length === 0) return <p className="text-lg">{t(holds.nothing)}</p>
  return (
    <>
      <p className="text-lg">{t(holds.now)}</p>
      <dl className="grid gap-2">
        {held.map(({ label, values }) => (
          <div key={label} className="border-s-4 border-line ps-3">
            <dt className="text-soft">{t(label)}</dt>
            <dd className="font-semibold">{listNodes(locale, values)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Says when held data is cleared, if there is any. */
const Until = () => {
  const locale = useOfficerLocale()
  const { holds } = locale.content.screens
  const times = formatTimeLimits(locale)
  const isAnythingHeld = [useHeldItems().length > 0, usePersonLocaleTag() !== undefined].includes(true)
  return (
    isAnythingHeld && (
      <>
        <p>{locale.t(holds.until, times)}</p>
        <p>{locale.t(holds.call, times)}</p>
      </>
    )
  )
}

const ForceHeld = () => {
  const chosen = useForce()
  const {
    screens: { holds },
    t
  } = useOfficerLocale()
  return chosen && <p>{t(holds.force, { force: chosen.force.name })}</p>
}

const LanguageHeld = () => {
  const tag = usePersonLocaleTag()
  const chosen = languages.all.find(language => language.tag === tag)
  const {
    screens: { holds },
    t
  } = useOfficerLocale()
  return (
    chosen && (
      <p>
        {t(holds.language, {
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
  const { t } = useOfficerLocale()
  return (
    <section className="grid gap-2">
      <h3 className="text-lg font-bold">{t(heading)}</h3>
      <ul className="grid list-disc gap-1.5 ps-5">
        {lines.map(line => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </section>
  )
}

/** Can be shown to the person: what is in memory now, when it is cleared, and what the tool cannot hide. */
export const HeldDataPanel = ({ onClose }: { readonly onClose: () => void }) => {
  const {
    screens: { holds, buttons },
    t
  } = useOfficerLocale()
  return (
    <Panel title={t(holds.title)} onClose={onClose}>
      {close => (
        <>
          <HeldNow />
          <LanguageHeld />
          <Until />
          <ForceHeld />
          <Part heading={holds.neverHeading} lines={holds.never} />
          <Part heading={holds.stillHeading} lines={holds.still} />
          <Part heading={holds.dutyHeading} lines={holds.duty} />
          <Button look="main" onPress={close}>
            {t(buttons.close)}
          </Button>
        </>
      )}
    </Panel>
  )
}
