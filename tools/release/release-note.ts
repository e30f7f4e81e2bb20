import type { Language, Training } from '../../machines/content/content.ts'
import type { Compiled } from '../content/check.ts'
import { isoDay } from '../content/days.ts'
import { counted } from '../content/diagnostic.ts'
import { allOf, byOwner, isDraft, type ReleaseReadiness } from '../editorial/release-readiness.ts'
import { sinceAccepted } from '../editorial/review/approved.ts'
import { markdownOf, plain } from '../editorial/review/markdown.ts'
import type { WithdrawnText } from '../editorial/sign-off/signatures.ts'

/** The data of a release note. */
export interface NoteInput {
  readonly product: string
  readonly release: number
  /** As a phone says it. */
  readonly version: string
  /** The only force of this edition, if there is one. */
  readonly forceName?: string | undefined
  /** The commit, or a description where there is none. */
  readonly madeFrom: string
  /** The day of the build, and the day by which facts count as stale, as `2026-11-24`. */
  readonly builtOn: string
  readonly judgedOn: string
  readonly approvedOn?: string | undefined
  /** The sections that both roles signed on one device. */
  readonly oneDevice: readonly string[]
  /** What is off phones until it is put right. */
  readonly withdrawn: readonly WithdrawnText[]
  readonly readiness: ReleaseReadiness
  readonly edition: Compiled
  /** Languages other than English. */
  readonly languages: readonly Language[]
  readonly changes: ReturnType<typeof changesOfContent>
  /** What changed in the program, as Markdown. */
  readonly program: string
}

/**
 * @param folder of the content.
 * @returns what changed since the content was last accepted, as Markdown, outcome by outcome, for all forces; and since
 * when, in words.
 */
export const changesOfContent = (folder: string, now: Compiled, { words }: Training) => {
  const accepted = sinceAccepted(folder, now)
  if (!accepted) return { since: words.changes.never, markdown: '' }
  const { acceptedOn, rules, changes } = accepted
  const byRules =
    rules.length > 0 ? ` The present rules make ${rules.length} of the outcomes kept then different.` : ''
  const since = `Since the content was last accepted, on ${isoDay(acceptedOn)}.${byRules}`
  return { since, markdown: markdownOf(changes, words.changes) }
}

const deeper = (markdown: string) => markdown.replaceAll(/^(#+) /gm, '#$1 ')

const about = (of: NoteInput) => [
  '| what | is |',
  '| --- | --- |',
  `| release | ${of.release}: a phone that has it says under More "Version ${of.version}" |`,
  `| product | ${of.product} |`,
  `| edition | ${of.forceName === undefined ? 'all forces' : `${plain(of.forceName)} alone: it opens on that force`} |`,
  `| made from | ${of.madeFrom} |`,
  `| day of the build | ${of.builtOn} |`,
  `| facts judged on | ${of.judgedOn} |`,
  `| content approved by both roles | ${of.approvedOn === undefined ? 'not yet' : `since ${of.approvedOn}`} |`,
  ...(of.oneDevice.length > 0
    ? [`| signed in both roles on one device | ${counted(of.oneDevice.length, 'section')} |`]
    : []),
  ...of.withdrawn.map(
    ({ name, by, on, why, signed }) =>
      `| withdrawn | ${plain(`${name}, by ${by} on ${on}: ${why}`)}; signed by ${signed.join(' and ') || 'nobody'} |`
  )
]

/** The name of the document that lists what prevents a release. */
export const TO_SETTLE = 'to-settle'

const why = ({ readiness }: NoteInput): readonly string[] => [
  '## Why this is a draft',
  'It is for looking at, for training and for tests. **Do not give it to officers on duty.** The first screen says so too.',
  [
    '| who must act | how much |',
    '| --- | ---: |',
    ...byOwner(allOf(readiness)).map(({ owner, own }) => `| ${plain(owner)} | ${own.length} |`)
  ].join('\n'),
  `${counted(readiness.facts.length, 'fact')}, ${counted(readiness.translations.length, 'translation')} and ${counted(readiness.signatures.length, 'signature')}: [what each must do](${TO_SETTLE}.md).`
]

const fitToRelease = ({ withdrawn }: NoteInput): readonly string[] => [
  '## Fit to release',
  `Every fact that is shown is fresh and confirmed, and both roles have signed all of it${withdrawn.length > 0 ? ', but for what is withdrawn: who signed that stands above' : ''}.`
]

const inIt = ({ content, packs }: Compiled): string => {
  const local = new Set(Object.values(packs).flatMap(pack => pack.localServices.map(({ id }) => id)))
  return `${counted(content.tips.length, 'tip')}, ${counted(content.services.length, 'national contact')}, ${counted(local.size, 'local contact')}, ${counted(content.forces.length, 'force')}, ${counted(content.actions.length, 'officer action')}.`
}

const namesOf = (languages: readonly Pick<Language, 'tag'>[]) => {
  const names = new Intl.DisplayNames('en-GB', { type: 'language' })
  return languages.map(({ tag }) => names.of(tag) ?? tag).join(', ')
}

/** The languages of the release, and which of them the phone marks as drafts. */
const inLanguages = (languages: readonly Language[]): string => {
  const drafts = languages.filter(({ isDraft }) => isDraft)
  const checked = languages.filter(({ isDraft }) => !isDraft)
  return [
    `Languages: ${namesOf([{ tag: 'en' }, ...checked])}.`,
    ...(drafts.length > 0
      ? [`Drafts, which no translator has checked, as the phone says beside them: ${namesOf(drafts)}.`]
      : [])
  ].join(' ')
}

/** @returns the release note, as Markdown. */
export const noteOf = (input: NoteInput): string => {
  const { product, release, readiness, changes, program, edition, languages } = input
  const draft = isDraft(readiness)
  return [
    `# Release note: ${product}, release ${release}${draft ? ', draft' : ''}`,
    about(input).join('\n'),
    ...(draft ? why(input) : fitToRelease(input)),
    '## In it',
    inIt(edition),
    inLanguages(languages),
    '## What changed in the content',
    changes.since,
    deeper(changes.markdown),
    '## What changed in the program',
    `${program}\n`
  ].join('\n\n')
}

/** @returns everything that prevents a release, each with who must do what, as Markdown. */
export const toSettleOf = (readiness: ReleaseReadiness): string =>
  [
    '# What prevents a release',
    '',
    ...byOwner(allOf(readiness)).flatMap(({ owner, own }) => [
      `## ${plain(owner)}: ${own.length}`,
      '',
      ...own.map(
        ({ file, line, message, fix }) =>
          `- ${plain(`${file}:${line}`)} ${plain(message)} ${plain(fix.slice(owner.length + 2))}`
      ),
      ''
    ])
  ].join('\n')
