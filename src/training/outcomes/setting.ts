import { content } from 'virtual:content'
import type { Moment } from '../../../machines/hours/london.ts'
import { areaOf, worksSomewhereIn } from '../../../machines/outcome/area.ts'
import { type Setting, settingOf } from '../../../machines/outcome/outcome.ts'
import { readForcePack } from '../../live/platform/force-pack.ts'
import type { ListKind } from './filter.ts'

const areaFor = (id: string | undefined) => {
  const force = content.forces.find(known => known.id === id)
  const pack = force && readForcePack(force.id)
  return areaOf(force, pack === 'damaged' ? undefined : pack)
}

/** @returns all that outcomes depend on but what was said. */
export const settingFor = (force: string | undefined, at: Moment): Setting =>
  settingOf(content, areaFor(force), at)

/** @returns the ids of everything that can come first in an area. */
export const thingsIn = (force: string | undefined): Readonly<Record<ListKind, readonly string[]>> => {
  const area = areaFor(force)
  const contacts = [...area.localServices, ...content.services].filter(service =>
    worksSomewhereIn(service, area)
  )
  return {
    action: content.actions.map(({ id }) => id),
    contact: contacts.map(({ id }) => id),
    tip: content.tips.map(({ id }) => id)
  }
}
