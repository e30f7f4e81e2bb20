import { training } from 'virtual:training'
import { useState } from 'react'
import type { SignedSection } from '../../../machines/content/content.ts'
import { ROLES, type Role } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { signOffRecord } from '../../../machines/training/sign-off/record-file.ts'
import { isOneDevice, type Sitting, signedEntries } from '../../../machines/training/sign-off/signing.ts'
import { download } from '../../desk/download.ts'
import { Button } from '../../live/components/Button.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import { isoMoment } from '../walk-query.ts'
import { roleLabel } from './labels.ts'

const { signOff: words } = training.words

const isoDate = (day: number) => isoMoment({ day, minute: 0 }).slice(0, '2026-11-24'.length)

interface DeviceProps {
  readonly role: Role
  readonly isBoth: boolean
  /** `undefined` until it is answered. */
  readonly says: boolean | undefined
  readonly onSay: (says: boolean) => void
}

/** Asks whether the other role was signed on this device, unless that happened in this window. */
const Device = ({ role, isBoth, says, onSay }: DeviceProps) => {
  if (isBoth) return <p className="font-semibold">{words.deviceBoth}</p>
  const other = ROLES.find(one => one !== role) ?? role
  return (
    <fieldset className="grid gap-2">
      <legend className="font-semibold">{interpolate(words.deviceAsk, { role: roleLabel(other) })}</legend>
      <div className="flex flex-wrap gap-2">
        {[false, true].map(one => (
          <Button key={String(one)} look="small" pressed={says === one} onPress={() => onSay(one)}>
            {one ? words.deviceYes : words.deviceNo}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

interface Props {
  readonly sections: readonly SignedSection[]
  readonly role: Role
  readonly sitting: Sitting
  readonly force: string | undefined
}

/** The record of what a role signs now, to save and to import with the content editor. */
export const SignOffRecord = ({ sections, role, sitting, force = 'national' }: Props) => {
  const { day } = useLondonTime()
  const [says, setSays] = useState<Partial<Record<Role, boolean>>>({})
  const isBoth = isOneDevice(sitting)
  const answer = isBoth || says[role]
  const about = { role, reference: `${force} ${role}`, on: isoDate(day), saysOneDevice: answer === true }
  const entries = signedEntries(sections, sitting, about)
  const record = signOffRecord(role, entries)
  return (
    <section aria-labelledby="record" className="sign-off-record">
      <h2 id="record" className="text-xl font-bold">
        {interpolate(words.record, { count: String(entries.length) })}
      </h2>
      {entries.length === 0 ? (
        <p>{words.nothingSigned}</p>
      ) : (
        <>
          <Device
            role={role}
            isBoth={isBoth}
            says={says[role]}
            onSay={one => setSays({ ...says, [role]: one })}
          />
          {answer === undefined ? (
            <p>{words.deviceFirst}</p>
          ) : (
            <>
              <p>{words.recordHelp}</p>
              <div className="w-fit">
                <Button look="filled" onPress={() => download(`sign-off-${role}.yaml`, record, 'text/yaml')}>
                  {words.download}
                </Button>
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard */}
              <pre tabIndex={0} className="record">
                {record}
              </pre>
            </>
          )}
        </>
      )}
    </section>
  )
}
