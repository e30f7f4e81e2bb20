import { content } from 'virtual:content'
import { type ReactNode, useState } from 'react'
import type { Force } from '../../../machines/content/content.ts'
import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { useSession, useTapGuard } from '../context/app.ts'
import { useForce } from '../context/force.ts'
import { T } from '../i18n/T.tsx'
import { groupForces } from './force-groups.ts'
import { GroupLabel } from './GroupLabel.tsx'
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
  const [trail, setTrail] = useState<readonly (readonly Force[])[]>([content.forces])
  const { level, groups } = groupForces(trail.at(-1) ?? content.forces)

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
    <Panel title={<T k={`screens.force.${level}`} />} contentKey={String(trail.length)} onClose={onClose}>
      {close => (
        <>
          {notice && trail.length === 1 && <p className="rounded-xl border-2 border-ctl p-4">{notice}</p>}
          <T k="screens.force.intro" as="p" />
          <ul className="grid gap-3">
            {groups.map(({ id, forces }) => (
              <li key={id}>
                <Button
                  look="answer"
                  onPress={() => open(forces, close)}
                  current={current !== undefined && forces.includes(current)}
                >
                  <GroupLabel of={groupLabel(level, id, forces)} />
                </Button>
              </li>
            ))}
          </ul>
          {trail.length > 1 && (
            <Button look="outline" onPress={() => go(trail.slice(0, -1))}>
              <T k="screens.buttons.back" />
            </Button>
          )}
          <Button look="outline" onPress={() => choose(undefined, close)}>
            <T k="screens.force.without" />
          </Button>
        </>
      )}
    </Panel>
  )
}
