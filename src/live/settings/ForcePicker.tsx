import { content } from 'virtual:content'
import { type ReactNode, useState } from 'react'
import type { Force } from '../../../machines/content/content.ts'
import { placesOf } from '../../../machines/outcome/area.ts'
import { Button } from '../components/Button.tsx'
import { Panel } from '../components/Panel.tsx'
import { SettingLine } from '../components/SettingLine.tsx'
import { usePage, useSession, useTapGuard } from '../context/app.ts'
import { useForce, usePlace, usePlaces } from '../context/force.ts'
import { PlaceName } from '../i18n/PlaceName.tsx'
import { T } from '../i18n/T.tsx'
import { readForcePack } from '../platform/page-blocks.ts'
import { groupForces, groupLabel } from './force-groups.ts'

/** The name of a nation, a region or a force. */
const GroupLabel = ({ of: label }: { readonly of: ReturnType<typeof groupLabel> }) =>
  typeof label === 'string' ? <T k={label} /> : <T k={`forces.${label.id}.name`} />

interface Props {
  /** Says why the picker opened by itself. */
  readonly notice?: ReactNode
  readonly onClose: () => void
}

/** Picks a force, by nation and region, then a place in its area. It has no text field, because browsers keep input. */
const ForcePicker = ({ notice, onClose }: Props) => {
  const { send } = useSession()
  const guardTaps = useTapGuard()
  const [current, currentPlace] = [useForce()?.force, usePlace()]
  const places = usePlaces()
  const [trail, setTrail] = useState<readonly (readonly Force[])[]>([content.forces])
  const [isAtPlaces, setAtPlaces] = useState(!notice && places.length > 0)
  const { level, groups } = groupForces(trail.at(-1) ?? content.forces)

  const go = (next: typeof trail) => {
    guardTaps()
    setTrail(next)
    setAtPlaces(false)
  }
  const choose = (force: Force | undefined, close: () => void) => {
    guardTaps()
    send({ type: 'force.choose', force: force?.id })
    if (force && placesOf(force, readForcePack(force.id)).length > 0) setAtPlaces(true)
    else close()
  }
  const open = (forces: readonly Force[], close: () => void) =>
    forces.length === 1 ? choose(forces[0], close) : go([...trail, forces])
  const choosePlaceAt = (place: string | undefined, close: () => void) => {
    guardTaps()
    send({ type: 'place.choose', place })
    close()
  }

  const choices = isAtPlaces
    ? places.map(place => ({
        id: place,
        label: <PlaceName of={place} />,
        isCurrent: place === currentPlace,
        press: (close: () => void) => choosePlaceAt(place, close)
      }))
    : groups.map(({ id, forces }) => ({
        id,
        label: <GroupLabel of={groupLabel(level, id, forces)} />,
        isCurrent: current !== undefined && forces.includes(current),
        press: (close: () => void) => open(forces, close)
      }))
  const isBackShown = isAtPlaces ? content.forces.length > 1 : trail.length > 1
  return (
    <Panel
      title={<T k={`screens.force.${isAtPlaces ? 'where' : level}`} />}
      contentKey={isAtPlaces ? 'places' : String(trail.length)}
      onClose={onClose}
    >
      {close => (
        <>
          {notice && trail.length === 1 && <p className="rounded-xl border-2 border-ctl p-4">{notice}</p>}
          <T k={`screens.force.${isAtPlaces ? 'whereIntro' : 'intro'}`} as="p" />
          <ul className="grid gap-3">
            {choices.map(({ id, label, isCurrent, press }) => (
              <li key={id}>
                <Button look="answer" onPress={() => press(close)} current={isCurrent}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
          {isBackShown && (
            <Button look="outline" onPress={() => go(isAtPlaces ? [content.forces] : trail.slice(0, -1))}>
              <T k={isAtPlaces ? 'screens.force.another' : 'screens.buttons.back'} />
            </Button>
          )}
          <Button
            look="outline"
            onPress={() => (isAtPlaces ? choosePlaceAt(undefined, close) : choose(undefined, close))}
          >
            <T k={`screens.force.${isAtPlaces ? 'elsewhere' : 'without'}`} />
          </Button>
        </>
      )}
    </Panel>
  )
}

/** A single-force edition has no force to choose. Whether it has places to choose from is only known in the app. */
const hasChoice = content.forces.length > 1

/** Shows and changes the force. The answers are kept. */
export const ForceSwitch = () => {
  const chosen = useForce()
  const place = usePlace()
  const { isForceUnknown, dismissUnknownForce } = usePage()
  const [isOpen, setOpen] = useState(isForceUnknown && hasChoice)
  const close = () => {
    dismissUnknownForce()
    setOpen(false)
  }
  const hasPlaces = usePlaces().length > 0
  const name = chosen && <T k={`forces.${chosen.force.id}.name`} />
  const inPlace = name && place !== undefined && (
    <T k="screens.force.inPlace" values={{ force: name, place: <PlaceName of={place} /> }} />
  )
  const other = name && !hasChoice && isForceUnknown && (
    <T k="screens.force.otherEdition" values={{ force: name }} />
  )
  const label = other || inPlace || name
  const ask = hasPlaces && place === undefined ? 'screens.force.where' : undefined
  const action = name ? ask : 'screens.force.choose'
  return (
    <div className="contents" data-late={hasChoice ? undefined : ''}>
      {hasChoice || hasPlaces ? (
        <SettingLine label={label} action={action && <T k={action} />} onPress={() => setOpen(true)} />
      ) : (
        <p className="flex min-h-13 items-center border-b border-hair text-name font-normal">{label}</p>
      )}
      {isOpen && (
        <ForcePicker
          notice={isForceUnknown && hasChoice ? <T k="screens.force.unknown" /> : undefined}
          onClose={close}
        />
      )}
    </div>
  )
}
