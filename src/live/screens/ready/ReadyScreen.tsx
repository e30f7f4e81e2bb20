import { content } from 'virtual:content'
import { Fragment } from 'react'
import { Disclosure } from '../../components/Disclosure.tsx'
import { EventButton } from '../../components/EventButton.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Say } from '../../components/Speech.tsx'
import { DraftNotice } from '../../i18n/Draft.tsx'
import { useLocale, usePersonLocale } from '../../i18n/locale.ts'
import { InPersonLanguage, T } from '../../i18n/T.tsx'
import { usePersonT } from '../../i18n/use-t.ts'
import { EncounterLayout } from '../../layout/EncounterLayout.tsx'
import { OfflineStateLine } from '../../offline/OfflineStateLine.tsx'
import { OutdatedContentNotice } from '../../offline/OutdatedContentNotice.tsx'
import { ForceSwitch } from '../../settings/ForceSwitch.tsx'
import { PersonLanguageLine } from '../../settings/PersonLanguageSwitch.tsx'

const { opening } = content.beforeYouStart

/** The translated opening words, behind the language's own name, as both at once do not fit on a small screen. */
const OpeningInTheirs = ({ lines }: { readonly lines: readonly string[] }) => {
  const { tag, dir, name } = usePersonLocale()?.language ?? {}
  return (
    <Disclosure
      summary={
        <bdi lang={tag} dir={dir}>
          {name}
        </bdi>
      }
    >
      <Say>
        <InPersonLanguage>{lines.join(' ')}</InPersonLanguage>
      </Say>
      <DraftNotice />
    </Disclosure>
  )
}

/** The opening words as one paragraph, with their translation for the person below. */
const Opening = () => {
  const theirs = usePersonT()
  const lines = opening.map((_, at) => `beforeYouStart.opening.${at + 1}` as const)
  const translated = lines.map(theirs).filter(line => line !== undefined)
  const hasTheirs = translated.length > 0
  return (
    <div>
      <Say isFirst>
        <p className={hasTheirs ? 'text-meta' : 'text-body'}>
          {lines.map((key, at) => (
            <Fragment key={key}>
              {at > 0 && ' '}
              <T k={key} />
            </Fragment>
          ))}
        </p>
      </Say>
      {hasTheirs && <OpeningInTheirs lines={translated} />}
    </div>
  )
}

/** Says that the content may not be released yet. */
const DraftLine = () =>
  content.toSettle && <T k="screens.approval.check" as="p" className="text-meta text-soft" />

/** The officer's language is a draft. A draft of the person's language is marked beside their words. */
const OfficerDraftLine = () => useLocale().language.isDraft && <DraftNotice />

/**
 * The screen before the first question, which fits on one screen of a phone. Anything that an officer does not need on
 * a pavement is in More.
 */
export const ReadyScreen = () => (
  <EncounterLayout
    action={
      <EventButton look="filled" event={{ type: 'encounter.start' }}>
        <T k="screens.buttons.start" />
      </EventButton>
    }
  >
    <div>
      <Heading look="quiet">
        <T k="beforeYouStart.title" />
      </Heading>
      <T k="beforeYouStart.overheard" as="p" className="text-section" />
    </div>
    <Opening />
    <div>
      <ForceSwitch />
      <PersonLanguageLine />
    </div>
    <div>
      <OutdatedContentNotice />
      <OfflineStateLine />
      <DraftLine />
      <OfficerDraftLine />
    </div>
  </EncounterLayout>
)
