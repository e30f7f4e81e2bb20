import { content } from 'virtual:content'
import { facts } from 'virtual:facts'
import { training } from 'virtual:training'
import type { Drill, Fact } from '../../../machines/content/content.ts'
import { labelOf } from '../../../machines/text/label-of.ts'
import { statementText } from './labels.ts'

type Source = Fact['sources'][number]

/** The lines of the guidance that a drill practises: the guiding statement itself, or what the line is about. */
export const guidanceLinesOf = ({ teaching }: Drill) =>
  teaching.references.guidanceLines.map(line => ({
    line,
    words: statementText(line) || (training.guidance.find(known => known.line === line)?.gist ?? '')
  }))

/** A source in one line: "Homelessness code of guidance (2018), https://...". */
export const sourceLabel = ({ title, address, date }: Source): string =>
  `${title}${date ? ` (${date})` : ''}, ${address}`

const hasStatement = (line: number) => statementText(line) !== ''

/** The sources of the guiding statements, officer actions and notes that a drill names, and its own. Each once. */
export const sourcesOf = ({ teaching }: Drill): readonly Source[] => {
  const { actions = [], nations = [], sources = [], guidanceLines } = teaching.references
  const nationNames = nations.map(nation => labelOf(content.screens.nations, nation))
  const named = facts.filter(
    ({ id, kind, name }) =>
      (kind === 'statements' && guidanceLines.some(hasStatement)) ||
      (kind === 'action' && actions.some(action => id.endsWith(` ${action}`))) ||
      (kind === 'nation' && nationNames.includes(name))
  )
  const all = [...named.flatMap(fact => fact.sources), ...sources]
  return all.filter((one, index) => all.findIndex(({ address }) => address === one.address) === index)
}

/** The names of the items that the phone must show first: officer actions, then contacts. */
export const shownNames = ({ shows }: Drill): readonly string[] => [
  ...content.actions.filter(({ id }) => shows?.actions?.includes(id)).map(({ line }) => line),
  ...content.services.filter(({ id }) => shows?.contacts?.includes(id)).map(({ name }) => name)
]
