import { content, languages } from 'virtual:content'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { selectAnswers, selectHandOver } from '../../../machines/encounter/encounter.selectors.ts'
import type { TextKey } from '../../../machines/language/text-key.ts'
import { Icon } from '../components/Icon.tsx'
import { Panel, usePanel } from '../components/Panel.tsx'
import { SettingLine } from '../components/SettingLine.tsx'
import { useEncounter } from '../context/encounter.ts'
import { useForce, usePlace } from '../context/force.ts'
import { answerKeys } from '../i18n/answer-keys.ts'
import { formatTimeLimits } from '../i18n/format.ts'
import { useLocale, usePersonLocaleTag } from '../i18n/locale.ts'
import { PlaceName } from '../i18n/PlaceName.tsx'
import { T, TextList } from '../i18n/T.tsx'

/** The text keys of one thing that is in memory. */
interface HeldItem {
  readonly label: TextKey
  readonly values: readonly TextKey[]
}

const useHeldItems = (): readonly HeldItem[] => {
  const { contacts = [] } = useEncounter(selectHandOver) ?? {}
  const handedOver = [...content.services, ...(useForce()?.locals ?? [])].filter(({ id }) =>
    contacts.includes(id)
  )
  const answers = useEncounter(selectAnswers)
  const asked = QUESTIONS.map(
    (question): HeldItem => ({
      label: `questions.${question}.prompt`,
      values: answerKeys(question, answers)
    })
  )
  const workplaces = (answers.workplaces ?? []).map(place => `screens.workplaces.${place}` as const)
  const tonight: HeldItem = {
    label: 'needs.nowhere-safe-tonight',
    values: answers.tonight ? ['screens.outcome.noBed'] : []
  }
  const items: readonly HeldItem[] = [
    ...asked,
    tonight,
    { label: 'screens.outcome.workplace', values: workplaces },
    {
      label: 'screens.handOver.heldChosen',
      values: handedOver.map(({ id }) => `services.${id}.name` as const)
    }
  ]
  return items.filter(({ values }) => values.length > 0)
}

const HeldNow = () => {
  const held = useHeldItems()
  if (held.length === 0) return <T k="screens.holds.nothing" as="p" />
  return (
    <>
      <T k="screens.holds.now" as="p" />
      <dl className="grid gap-2 select-none">
        {held.map(({ label, values }) => (
          <div key={label} className="border-b border-hair pb-2">
            <dt className="text-soft">
              <T k={label} />
            </dt>
            <dd className="font-medium">
              <TextList keys={values} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Says when the data in memory is cleared, if there is any. */
const Until = () => {
  const times = formatTimeLimits(content.times, useLocale().dates)
  const isAnythingHeld = [useHeldItems().length > 0, usePersonLocaleTag(), usePlace()].some(Boolean)
  return (
    isAnythingHeld && (
      <>
        <T k="screens.holds.until" as="p" values={times} />
        <T k="screens.holds.call" as="p" values={times} />
      </>
    )
  )
}

const ForceHeld = () => {
  const chosen = useForce()
  return (
    chosen && (
      <T k="screens.holds.force" as="p" values={{ force: <T k={`forces.${chosen.force.id}.name`} /> }} />
    )
  )
}

const PlaceHeld = () => {
  const place = usePlace()
  return (
    place !== undefined && <T k="screens.holds.place" as="p" values={{ place: <PlaceName of={place} /> }} />
  )
}

const LanguageHeld = () => {
  const tag = usePersonLocaleTag()
  const { dir, name } = languages.all.find(language => language.tag === tag) ?? {}
  const language = <bdi {...{ lang: tag, dir }}>{name}</bdi>
  return name !== undefined && <T k="screens.holds.language" as="p" values={{ language }} />
}

const Part = ({ name }: { readonly name: 'never' | 'still' | 'duty' }) => (
  <section className="grid gap-2">
    <T k={`screens.holds.${name}Heading`} as="h3" className="text-section" />
    <ul className="grid list-disc gap-1.5 ps-5">
      {content.screens.holds[name].map((line, at) => (
        <li key={line}>
          <T k={`screens.holds.${name}.${at + 1}`} />
        </li>
      ))}
    </ul>
  </section>
)

/** Lists what is in memory now, when it is cleared, and what the tool cannot hide. It can be shown to the person. */
const HeldDataPanel = ({ onClose }: { readonly onClose: () => void }) => (
  <Panel title={<T k="screens.holds.title" />} onClose={onClose}>
    {() => (
      <>
        <HeldNow />
        <PlaceHeld />
        <LanguageHeld />
        <Until />
        <ForceHeld />
        <Part name="never" />
        <Part name="still" />
        <Part name="duty" />
      </>
    )}
  </Panel>
)

/** Opens the panel that lists what is in memory. */
export const HeldDataButton = () => {
  const [open, panel] = usePanel(HeldDataPanel)
  return (
    <>
      <SettingLine
        label={<T k="screens.buttons.holds" />}
        action={<Icon name="chevron" className="-rotate-90 text-ctl rtl:rotate-90" />}
        onPress={open}
      />
      {panel}
    </>
  )
}
