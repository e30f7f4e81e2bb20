import type { Content, Data } from '../../content/content.ts'
import { entryTitle, nameInList } from '../../content/entry-name.ts'
import { QUESTIONS } from '../../content/vocabulary.ts'
import { sentence } from '../../text/format.ts'
import { valuesAt } from '../changes/fact-changes.ts'
import type { Revision } from '../outcomes/revision.ts'
import type { SignedSection } from './sign-off.ts'

/** A part of a section that is read as one: a tip, a service, a screen. */
export interface ReadEntry {
  readonly title?: string | undefined
  /** Its texts and facts, each by a readable label. */
  readonly values: Readonly<Record<string, string>>
  /** The accepted values of those that have changed; empty texts for those that are new. */
  readonly before?: Readonly<Record<string, string>>
  /** Its sources. They need not be read for a signature. */
  readonly sources?: readonly string[]
  /** `new`: phones have it, but the accepted content does not. `gone`: the other way round. */
  readonly is?: 'new' | 'gone'
}

/** A section, ready to be read and signed. */
export interface SectionToSign extends Omit<SignedSection, 'holds'> {
  /** The page that it is on: its group or, for a force, the force's region. */
  readonly page: string
  readonly entries: readonly ReadEntry[]
}

type Tree = Readonly<Record<string, unknown>>

/** The lists whose items are entries. */
const LISTS = ['tips', 'actions', 'notes', 'needs', 'localServices']
const IS_ONE_ENTRY = /^(services|forces|times|bank-holidays)\b/

/** @returns the entries of a file, by name. If a file is one entry, its own fields have an empty name. */
const entriesOf = (id: string, file: object): ReadonlyMap<string, unknown> => {
  const entries = new Map<string, unknown>()
  for (const [name, value] of Object.entries(file)) {
    if (LISTS.includes(name) && Array.isArray(value) && typeof value[0] !== 'string')
      for (const [at, item] of value.entries()) entries.set(nameInList(item, at), item)
    else if (IS_ONE_ENTRY.test(id)) entries.set('', { ...(entries.get('') as Tree), [name]: value })
    else entries.set(name, value)
  }
  return entries
}

/** @returns the entries of a section as they are on phones; none if the section is not on any. */
const onPhones = (id: string, { content, packs }: Revision): ReadonlyMap<string, unknown> => {
  const { builtOn: _, ...days } = content.calendar
  const { needs, questions, screens, times } = content
  const [folder = '', name = ''] = id.split('/')
  const files: Readonly<Record<string, object | undefined>> = {
    ...{ needs, questions, screens, times, 'bank-holidays': days },
    'before-you-start': content.beforeYouStart,
    tips: { tips: content.tips },
    'officer-actions': { actions: content.actions },
    nations: { notes: content.nationNotes },
    services: content.services.find(one => one.id === name),
    forces: packs[name] && { ...content.forces.find(one => one.id === name), ...packs[name] }
  }
  return entriesOf(id, files[folder] ?? {})
}

/** @returns an entry of a file without fields that are not read with it, and its sources. */
const splitSources = (entry: unknown) => {
  const sources: Data<'services'>['sources'][number][] = []
  const rest: unknown = JSON.parse(JSON.stringify(entry ?? {}), (key, value) => {
    if (key === 'hours' && typeof value === 'object') return value.open ?? value.words
    if (key === 'sources') sources.push(...value)
    // Joined, because numbers in a list would be shown as days.
    if (key === 'guidanceLines') return value.join(' ')
    // A `seen` of a line is compared by the check, so nobody reads it. In a drill, a list: what the officer sees.
    return key === 'sources' || (key === 'seen' && !Array.isArray(value)) ? undefined : value
  })
  return { rest, sources: sources.map(one => [one.title, one.address, one.date].filter(Boolean).join(', ')) }
}

/** The paths of ids and orders of lists, which are shown only if they have changed. */
const QUIET = /(^| )(id|order)$/
const HOLDS_IDS = /(^| )(needs|bestFor|notFor|nations|region|runBy|workplaces|how|confirmed|fits)$/

/** @returns the labels that phones show for ids. */
const wordsFor = ({ needs, questions, screens }: Content): ReadonlyMap<string, string> => {
  const { nations, regions, runBy, workplaces, checkedHow } = screens
  const { supportNeeds, who, answers } = questions
  const lists = [nations, regions, runBy, workplaces, checkedHow, supportNeeds.choices, who.choices]
  return new Map<string, string>([
    ...lists.flatMap(list => list.map(({ id, label }) => [id, label] as const)),
    ...Object.entries(needs).map(([id, { label }]) => [id, label] as const),
    ...[...Object.entries(answers), ['true', 'yes'] as const, ['false', 'no'] as const],
    ...QUESTIONS.map(id => [id, `“${questions[id].prompt}”`] as const)
  ])
}

/** Puts the flow into words. It comes as ids and events: `afraid to who, forward: answer.unsure answer.yes`. */
const flowInWords = (holds: unknown, words: ReadonlyMap<string, string>) => {
  const say = (text: string) =>
    text.replaceAll(/\b[a-z]+\.(?=[a-z])/g, '').replaceAll(/[a-z][\w-]*/gi, id => words.get(id) ?? id)
  const { arrows, needs } = holds as { arrows: readonly string[]; needs: Record<string, readonly string[]> }
  return {
    arrows: Object.fromEntries(arrows.map(arrow => arrow.split(': ').map(say))),
    raises: Object.fromEntries(Object.entries(needs).map(([answers, ids]) => [say(answers), ids.map(say)]))
  }
}

const labelOf = (path: string): string =>
  sentence(path.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`))

/**
 * @param sections the sections, with the content of their files.
 * @param now the content as it is on phones.
 * @param accepted the content that was last accepted, to show what has changed.
 * @returns the sections, ready to be read: everything that a signature stands for, with values from phones first.
 */
export const sectionsToRead = (
  sections: readonly SignedSection[],
  now: Revision,
  accepted: Revision | undefined
): readonly SectionToSign[] => {
  const { content } = now
  const words = wordsFor(content)
  const valuesIn = valuesAt(content, content.calendar.builtOn)
  const inWords = (text: string, path: string) =>
    HOLDS_IDS.test(path)
      ? text
          .split(', ')
          .map(id => words.get(id) ?? id)
          .join(', ')
      : text
  const valuesOf = (entry: unknown) =>
    new Map(
      valuesIn(entry ?? {}).flatMap(([path, { raw, text }]) =>
        raw === '' ? [] : [[path.replace(/^local /, ''), text] as const]
      )
    )

  const read = (onPhone: unknown, before: unknown, inFile: unknown, title: string | undefined) => {
    const [current, own] = [valuesOf(onPhone), valuesOf(inFile)]
    const then = onPhone === undefined || before === undefined ? undefined : valuesOf(before)
    const values: Record<string, string> = {}
    const changed: Record<string, string> = {}
    for (const path of new Set([...current.keys(), ...(then?.keys() ?? []), ...own.keys()])) {
      const old = then?.get(path)
      const text = current.get(path) ?? (old === undefined ? own.get(path) : undefined)
      const isChanged = then !== undefined && old !== current.get(path)
      if (!isChanged && (text === '' || text === title || QUIET.test(path))) continue
      if (text !== undefined) values[labelOf(path)] = inWords(text, path)
      if (isChanged) changed[labelOf(path)] = inWords(old ?? '', path)
    }
    return { values, ...(Object.keys(changed).length > 0 ? { before: changed } : {}) }
  }

  return sections.map(({ holds, ...section }) => {
    const { id, group } = section
    const files = entriesOf(id, id === 'flow' ? flowInWords(holds, words) : (holds as Tree))
    const [phones, then] = [onPhones(id, now), accepted && onPhones(id, accepted)]
    const gone = [...(then?.keys() ?? [])].filter(name => !phones.has(name))
    const entries = [...new Set([...files.keys(), ...gone])].map((name): ReadEntry => {
      const [onPhone, before] = [phones.get(name), then?.get(name)]
      const { rest, sources } = splitSources(files.get(name))
      const title = entryTitle(onPhone ?? files.get(name) ?? before) ?? labelOf(name)
      return {
        ...{ title, ...read(onPhone, before, rest, title) },
        ...(sources.length > 0 ? { sources } : {}),
        ...(then && onPhone !== undefined && before === undefined ? { is: 'new' as const } : {}),
        ...(onPhone === undefined && before !== undefined ? { is: 'gone' as const } : {})
      }
    })
    return {
      ...section,
      page: content.forces.find(one => `forces/${one.id}` === id)?.region ?? group,
      entries
    }
  })
}
