import { content } from 'virtual:content'
import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { usePage } from '../../context/app.ts'
import { useSend } from '../../context/encounter.ts'
import { useForce } from '../../context/force.ts'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { formatTimeLimits } from '../../i18n/format.ts'
import { useLocale, usePersonLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { OfflineStateLine } from '../../offline/OfflineStateLine.tsx'
import { OutdatedContentNotice } from '../../offline/OutdatedContentNotice.tsx'
import { VersionLine } from '../../offline/VersionLine.tsx'
import { ForceSwitch } from '../../settings/ForceSwitch.tsx'
import { PersonLanguageLine } from '../../settings/PersonLanguageSwitch.tsx'
import { ApprovalStatus } from './ApprovalStatus.tsx'

const { beforeYouStart, nationNotes } = content

/** What differs in the nations of the chosen force. */
const NationNotes = () => {
  const { nations = [] } = useForce()?.force ?? {}
  const notes = nationNotes.filter(({ nation }) => nations.includes(nation))
  return (
    notes.length > 0 && (
      <Note>
        {notes.map(({ nation, lines }) => (
          <Disclosure key={nation} summary={<T k={`nations.${nation}.says`} />}>
            <dl className="grid gap-2">
              {lines.map(({ about }, at) => (
                <div key={about}>
                  <dt className="font-bold">
                    <T k={`nations.${nation}.lines.${at + 1}.about`} />
                  </dt>
                  <dd>
                    <T k={`nations.${nation}.lines.${at + 1}.says`} />
                  </dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        ))}
      </Note>
    )
  )
}

const Statements = () => (
  <section aria-labelledby="statements" className="grid gap-3">
    <h2 id="statements" className="text-xl font-bold">
      <T k="before-you-start.statements.heading" />
    </h2>
    <Note>
      <ol className="grid list-decimal gap-2 ps-6 text-lg text-ink">
        {beforeYouStart.statements.lines.map(({ guidanceLine }, at) => (
          <li key={guidanceLine}>
            <T k={`before-you-start.statements.lines.${at + 1}.says`} />
          </li>
        ))}
      </ol>
      <T k="before-you-start.statements.edition" as="p" className="mt-2" />
    </Note>
  </section>
)

const Figure = () => (
  <Disclosure summary={<T k="before-you-start.figure.heading" />}>
    <Note>
      <T k="before-you-start.figure.says" as="p" className="text-lg text-ink" />
      <T k="before-you-start.figure.caution" as="p" className="mt-1" />
      {/* Titles of sources are not translated. */}
      <ul className="mt-1 grid gap-1" lang={ENGLISH}>
        {beforeYouStart.figure.sources.map(source => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </Note>
  </Disclosure>
)

const Definition = () => (
  <Disclosure summary={<T k="before-you-start.definition.heading" />}>
    <Note>
      <T k="before-you-start.definition.says" as="p" className="text-body text-ink" />
    </Note>
  </Disclosure>
)

/** The opening words, line by line. */
const Opening = () => (
  <Say>
    {beforeYouStart.opening.map((line, at) => (
      <p key={line} className="mb-1.5 leading-snug">
        <T k={`before-you-start.opening.${at + 1}`} for="both" personClassName="text-xl font-semibold" />
      </p>
    ))}
    {usePersonLocale() && <DraftNotice />}
  </Say>
)

/** Before the first question: the opening words, and what the officer should have in mind. */
export const ReadyScreen = () => {
  const send = useSend()
  const { addressIgnored } = usePage()
  const { dates } = useLocale()
  const personLocale = usePersonLocale()
  return (
    <EncounterLayout>
      {addressIgnored && (
        <T k="screens.product.ignored-address" as="p" className="rounded-xl border-2 border-ctl p-4" />
      )}
      <Heading>
        <T k="before-you-start.title" />
      </Heading>
      <Note>
        <T k="before-you-start.overheard" as="p" className="text-lg leading-snug font-semibold text-ink" />
      </Note>
      <Opening />
      <div className="start-bar">
        <Button look="filled" onPress={() => send({ type: 'encounter.start' })}>
          <T k="screens.buttons.start" />
        </Button>
      </div>
      {!personLocale && <DraftNotice />}
      <div>
        <ForceSwitch />
        <PersonLanguageLine />
      </div>
      <OutdatedContentNotice />
      <div>
        <ApprovalStatus on={content.approvedOn} toSettle={content.toSettle} />
        <OfflineStateLine />
        <VersionLine />
      </div>
      <T
        k="before-you-start.kept"
        as="p"
        className="text-base font-semibold"
        values={formatTimeLimits(content.times, dates)}
      />
      <Note>
        <T k="before-you-start.replaces" as="p" />
      </Note>
      <NationNotes />
      <Statements />
      <Figure />
      <Definition />
    </EncounterLayout>
  )
}
