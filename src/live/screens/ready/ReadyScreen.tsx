import { ENGLISH } from '../../../../machines/content/vocabulary.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { usePage } from '../../context/app.ts'
import { useSend } from '../../context/encounter.ts'
import { useForce } from '../../context/force.ts'
import { formatTimeLimits } from '../../i18n/format.ts'
import { useContent, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { usePersonLocale } from '../../i18n/person-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { OfflineStateLine } from '../../offline/OfflineStateLine.tsx'
import { OutdatedContentNotice } from '../../offline/OutdatedContentNotice.tsx'
import { VersionLine } from '../../offline/VersionLine.tsx'
import { ForceSwitch } from '../../settings/ForceSwitch.tsx'
import { PersonLanguageSwitch } from '../../settings/PersonLanguageSwitch.tsx'
import { ApprovalStatus } from './ApprovalStatus.tsx'

/** What differs in the nations of the chosen force. */
const NationNotes = () => {
  const { nations = [] } = useForce()?.force ?? {}
  const {
    content: { nationNotes },
    t
  } = useOfficerLocale()
  const notes = nationNotes.filter(({ nation }) => nations.includes(nation))
  return (
    notes.length > 0 && (
      <Note>
        {notes.map(({ nation, says }) => (
          <p key={nation}>{t(says)}</p>
        ))}
      </Note>
    )
  )
}

const Statements = () => {
  const { statements } = useContent().beforeYouStart
  const { t } = useOfficerLocale()
  return (
    <section aria-labelledby="statements" className="grid gap-3">
      <h2 id="statements" className="text-xl font-bold">
        {t(statements.heading)}
      </h2>
      <Note>
        <ol className="grid list-decimal gap-2 ps-6 text-lg text-ink">
          {statements.lines.map(line => (
            <li key={line.guidanceLine}>{t(line.says)}</li>
          ))}
        </ol>
        <p className="mt-2">{t(statements.edition)}</p>
      </Note>
    </section>
  )
}

const Figure = () => {
  const { figure } = useContent().beforeYouStart
  const { t } = useOfficerLocale()
  return (
    <Disclosure summary={t(figure.heading)}>
      <Note>
        <p className="text-lg text-ink">{t(figure.says)}</p>
        <p className="mt-1">{t(figure.caution)}</p>
        {/* Titles of sources are not translated. */}
        <ul className="mt-1 grid gap-1" lang={ENGLISH}>
          {figure.sources.map(source => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Note>
    </Disclosure>
  )
}

/** The opening words, line by line. */
const Opening = () => {
  const { opening } = useContent().beforeYouStart
  const { t } = useOfficerLocale()
  const personLocale = usePersonLocale()
  return (
    <Say>
      {opening.map((line, at) => (
        <p key={line} className="mb-1.5 leading-snug">
          {t(line)}
          <Translation
            of={({ beforeYouStart }) => beforeYouStart.opening[at]}
            className="text-xl font-semibold"
          />
        </p>
      ))}
      {personLocale && <DraftNotice />}
    </Say>
  )
}

/** Before the first question: the opening words, and what the officer should have in mind. */
export const ReadyScreen = () => {
  const send = useSend()
  const { addressIgnored } = usePage()
  const locale = useOfficerLocale()
  const personLocale = usePersonLocale()
  const { t } = locale
  const { content } = locale
  const { beforeYouStart, screens } = content
  return (
    <EncounterLayout title={screens.product.title}>
      {addressIgnored && (
        <p className="rounded-xl border-2 border-line p-4">{t(screens.product.ignoredAddress)}</p>
      )}
      <Heading>{t(beforeYouStart.title)}</Heading>
      <Note>
        <p className="text-lg leading-snug font-semibold text-ink">{t(beforeYouStart.overheard)}</p>
      </Note>
      <Opening />
      <Button look="main" onPress={() => send({ type: 'encounter.start' })}>
        {t(screens.buttons.start)}
      </Button>
      {!personLocale && <DraftNotice />}
      <ForceSwitch look="plain" />
      <PersonLanguageSwitch look="plain" />
      <OutdatedContentNotice />
      <div>
        <ApprovalStatus on={content.approvedOn} toSettle={content.toSettle} />
        <OfflineStateLine />
        <VersionLine />
      </div>
      <p className="text-base font-semibold">{t(beforeYouStart.kept, formatTimeLimits(locale))}</p>
      <Note>
        <p>{t(beforeYouStart.replaces)}</p>
      </Note>
      <NationNotes />
      <Statements />
      <Figure />
    </EncounterLayout>
  )
}
