import { languages } from 'virtual:content'
import { ENGLISH } from '../../../machines/content/vocabulary.ts'
import { Button } from '../components/Button.tsx'
import { Panel, usePanel } from '../components/Panel.tsx'
import { SettingLine } from '../components/SettingLine.tsx'
import { useSession, useTapGuard } from '../context/app.ts'
import { useLocale, usePersonLocale } from '../i18n/locale.ts'
import { T } from '../i18n/T.tsx'
import { usePageLoaded } from '../platform/use-page-loaded.ts'
import { MoreButton } from './MorePanel.tsx'
import { OfficerLanguageSwitch } from './OfficerLanguageSwitch.tsx'

/** A language's name in the officer's language, or in English if the browser does not know it. */
const LanguageName = ({ officerTag, tag }: { readonly officerTag: string; readonly tag: string }) => {
  const names = new Intl.DisplayNames([officerTag, ENGLISH], { type: 'language' })
  return (
    <span lang={names.resolvedOptions().locale} className="block text-meta text-soft">
      {names.of(tag === ENGLISH ? 'en' : tag)}
    </span>
  )
}

/** The languages for the person, each with its name in that language. */
const PersonLanguagePanel = ({ onClose }: { readonly onClose: () => void }) => {
  const { send } = useSession()
  const guardTaps = useTapGuard()
  const officerTag = useLocale().language.tag
  const current = usePersonLocale()?.language
  const choose = (tag: string | undefined, close: () => void) => {
    guardTaps()
    send({ type: 'personLanguage.choose', language: tag })
    close()
  }
  return (
    <Panel title={<T k="screens.language.title" />} onClose={onClose}>
      {close => (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-3 border-b border-hair text-meta text-soft">
            <T k="screens.language.own" as="p" />
            <OfficerLanguageSwitch onChosen={close} />
          </div>
          <T k="screens.language.intro" as="p" className="text-meta text-soft" />
          <ul className="choices">
            {languages.all
              .filter(({ tag }) => tag !== officerTag)
              .map(({ tag, name, dir }) => (
                <li key={tag}>
                  <Button look="language" current={tag === current?.tag} onPress={() => choose(tag, close)}>
                    <span>
                      <span lang={tag} dir={dir} className="block">
                        {name}
                      </span>{' '}
                      <LanguageName officerTag={officerTag} tag={tag} />
                    </span>
                  </Button>
                </li>
              ))}
          </ul>
          <Button look="outline" onPress={() => choose(undefined, close)}>
            <T k="screens.language.without" />
          </Button>
          <MoreButton />
        </>
      )}
    </Panel>
  )
}

/** The languages come last in the page, so they may still be loading. */
const PanelOnceLoaded = ({ onClose }: { readonly onClose: () => void }) =>
  usePageLoaded() ? (
    <PersonLanguagePanel onClose={onClose} />
  ) : (
    <Panel title={<T k="screens.language.title" />} onClose={onClose}>
      {() => (
        <p role="status">
          <T k="screens.labels.arriving" />
        </p>
      )}
    </Panel>
  )

/** The name of the chosen language in that language; of the officer's language if none is chosen. */
const OwnName = () => {
  const officer = useLocale().language
  const { tag, dir, name } = usePersonLocale()?.language ?? officer
  return (
    <bdi lang={tag} dir={dir}>
      {name}
    </bdi>
  )
}

const Chosen = () => <T k="screens.language.chosen" values={{ language: <OwnName /> }} />

/** The header's button for the person's language: *Language* or, if one is chosen, its name. Wiped with the rest. */
export const PersonLanguageButton = () => {
  const isChosen = usePersonLocale() !== undefined
  const [open, panel] = usePanel(PanelOnceLoaded)
  return (
    <>
      <Button look="quiet" onPress={open}>
        {isChosen ? (
          <span>
            <span aria-hidden="true">
              <OwnName />
            </span>
            <span className="sr-only">
              <Chosen />
            </span>
          </span>
        ) : (
          <T k="screens.language.choose" />
        )}
      </Button>
      {panel}
    </>
  )
}

/** The person's language as a line of the first screen. */
export const PersonLanguageLine = () => {
  const [open, panel] = usePanel(PanelOnceLoaded)
  return (
    <>
      <SettingLine label={<Chosen />} onPress={open} />
      {panel}
    </>
  )
}
