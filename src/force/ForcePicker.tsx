import { content } from 'virtual:content'
import { useState } from 'react'
import type { Force } from '../../content/content.ts'
import { useApp, useForce } from '../app.ts'
import { Panel } from '../panel/Panel.tsx'
import { Button } from '../ui/Button.tsx'
import { splitOf } from './force-groups.ts'
import { groupSaid } from './group-said.ts'

const { forces: all, screens } = content
const { force: words, buttons } = screens

interface Props {
  /** A line that says why the picker has come up. */
  readonly notice?: string | undefined
  readonly onClose: () => void
}

/** Picks a force by buttons, the nation first: a browser keeps what is typed into a field. */
export const ForcePicker = ({ notice, onClose }: Props) => {
  const { chooseForce, guardTaps } = useApp()
  const current = useForce()?.force
  const [trail, setTrail] = useState<readonly (readonly Force[])[]>([all])
  const { level, groups } = splitOf(trail.at(-1) ?? all)

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
    <Panel title={words[level]} place={String(trail.length)} onClose={onClose}>
      {close => (
        <>
          {notice && trail.length === 1 && <p className="rounded-xl border-2 border-line p-4">{notice}</p>}
          <p>{words.intro}</p>
          <ul className="grid gap-3">
            {groups.map(({ id, forces }) => (
              <li key={id}>
                <Button
                  look="answer"
                  onPress={() => open(forces, close)}
                  {...(current && forces.includes(current) ? { current: true } : {})}
                >
                  {groupSaid(level, id, forces)}
                </Button>
              </li>
            ))}
          </ul>
          {trail.length > 1 && (
            <Button look="plain" onPress={() => go(trail.slice(0, -1))}>
              {buttons.back}
            </Button>
          )}
          <Button look="plain" onPress={() => choose(undefined, close)}>
            {words.without}
          </Button>
          {current && (
            <Button look="plain" onPress={close}>
              {buttons.close}
            </Button>
          )}
        </>
      )}
    </Panel>
  )
}
