import { type ReactNode, useState } from 'react'
import type { Force } from '../../../machines/content/content.ts'
import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { useSession, useTapGuard } from '../context/app.ts'
import { useForce } from '../context/force.ts'
import { useContent, useOfficerLocale } from '../i18n/officer-locale.ts'
import { groupForces } from './force-groups.ts'
import { groupLabel } from './group-label.ts'

interface Props {
  /** Says why the picker opened by itself. */
  readonly notice?: ReactNode
  readonly onClose: () => void
}

/** Picks a force by buttons, nation first: browsers keep what is typed into fields. */
export const ForcePicker = ({ notice, onClose }: Props) => {
  const { chooseForce } = useSession()
  const guardTaps = useTapGuard()
  const current = useForce()?.force
  const { forces: all, screens } = useContent()
  const { force: words, buttons } = screens
  const { t } = useOfficerLocale()
  const [trail, setTrail] = useState<readonly (readonly Force[])[]>([all])
  const { level, groups } = groupForces(trail.at(-1) ?? all)

  const go = (next: typeof trail) => {
    guardTaps()
    setTrail(next)
  }
  const choose = (force: Force | undefined, close: () => void) => {
    guardTaps()
    chooseForce(force?.id)
    close()
  }
  const open = (forces: readonly Force[], close: () => void) =>
    forces.length === 1 ? choose(forces[0], close) : go([...trail, forces])

  return (
    <Panel title={t(words[level])} contentKey={String(trail.length)} onClose={onClose}>
      {close => (
        <>
          {notice && trail.length === 1 && <p className="rounded-xl border-2 border-line p-4">{notice}</p>}
          <p>{t(words.intro)}</p>
          <ul className="grid gap-3">
            {groups.map(({ id, forces }) => (
              <li key={id}>
                <Button
                  look="answer"
                  onPress={() => open(forces, close)}
                  current={current !== undefined && forces.includes(current)}
                >
                  {t(groupLabel(level, id, forces, screens))}
                </Button>
              </li>
            ))}
          </ul>
          {trail.length > 1 && (
            <Button look="plain" onPress={() => go(trail.slice(0, -1))}>
              {t(buttons.back)}
            </Button>
          )}
          <Button look="plain" onPress={() => choose(undefined, close)}>
            {t(words.without)}
          </Button>
          {current && (
            <Button look="plain" onPress={close}>
              {t(buttons.close)}
            </Button>
          )}
        </>
      )}
    </Panel>
  )
}
