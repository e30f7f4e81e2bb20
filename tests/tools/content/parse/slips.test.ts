import { describe } from 'vitest'
import { pin } from '../../../support/content-errors.ts'

const tara = 'services/tara.yaml'
const inQuotes = (text: string) => `Put all of it in quotes: ${text}`

describe('a slip of an editor: one cause is one error, in their words', () => {
  pin([
    [
      'a colon in a sentence',
      [[tara, 'note: TARA is a First', 'note: ▸TARA is this: a First']],
      `The text after "note:" has a colon in it, which starts a new field.  ${inQuotes('"TARA is this: a First Responder. Government-fun..."')}`
    ],
    [
      'a colon in a sentence of a list',
      [['officer-actions.yaml', '- Move somewhere you both', '- ▸Now: move somewhere you both']],
      `This text has a colon in it, which starts a new field.  ${inQuotes('"Now: move somewhere you both feel safe before y..."')}`
    ],
    [
      'a colon in a text in braces',
      [['needs.yaml', 'label: Danger now,', 'label: ▸Danger: now,']],
      `The text after "label:" has a colon in it, which starts a new field.  ${inQuotes('"Danger: now"')}`
    ],
    [
      'a sentence that begins with a quotation',
      [[tara, 'note: TARA is a First', 'note: ▸"TARA" is a First']],
      `The text after "note:" goes on after its quotes are closed.  ${inQuotes(`'"TARA" is a First Responder. Government-funded ...'`)}`
    ],
    [
      'a text that begins with a sign',
      [[tara, 'for: For women', 'for: ▸%For women']],
      `The text after "for:" begins with %, which has a meaning of its own here.  ${inQuotes('"%For women over 18, anywhere in Scotland. It he..."')}`
    ],
    [
      'a text whose quotes are not closed',
      [[tara, 'name: TARA (Trafficking Awareness Raising Alliance)', 'name: ▸"TARA (Trafficking']],
      'The quotes are not closed.  Put " at the end of the text.'
    ],
    [
      'a list whose bracket is not closed',
      [[tara, 'needs: [exploitation]', 'needs: ▸[exploitation']],
      'The bracket is not closed.  Put ] at the end of the list.'
    ],
    [
      'no space after a colon',
      [[tara, 'status: check-first', '▸status:check-first']],
      'There is no space after "status:".  Write: status: check-first'
    ],
    [
      'no colon',
      [[tara, 'status: check-first', '▸status check-first']],
      'There is no colon after "status".  Write: status: check-first'
    ],
    [
      'no space after a hyphen',
      [[tara, '  - title: Human trafficking in', '  ▸-title: Human trafficking in']],
      'There is no space after the hyphen.  Write: - title: Human trafficking in Scotland (Amma Bir...'
    ],
    [
      'a tab, of which there is one error however many lines have one',
      [[tara, '  hours:\n    open: "24/7"', '▸\thours:\n\t\topen: "24/7"']],
      'This line begins with a tab.  Use spaces: two for each step to the right.'
    ],
    [
      'a line one space too far left',
      [[tara, '    open: "24/7"', '   ▸open: "24/7"']],
      'This line begins 1 space too far left.  Put 4 spaces before it.'
    ],
    [
      'a line one space too far right',
      [[tara, '  confirmed: true\n  hours', '   ▸confirmed: true\n  hours']],
      'This line begins 1 space too far right.  Put 2 spaces before it.'
    ],
    [
      'a line that should begin at the edge',
      [[tara, 'needs: [exploitation]', ' ▸needs: [exploitation]']],
      'This line begins 1 space too far right.  Put no space before it.'
    ],
    [
      'a field two spaces too far right',
      [[tara, '  hours:\n', '    ▸hours:\n']],
      'This line begins 2 spaces too far right.  Put 2 spaces before it.'
    ],
    [
      'an entry of a list one space too far left',
      [[tara, '  - title: Human trafficking in', ' ▸- title: Human trafficking in']],
      'This line begins 1 space too far left.  Put 2 spaces before it.'
    ],
    [
      'a field of an entry one space too far left',
      [['tips.yaml', '    say: Have a plan', '   ▸say: Have a plan']],
      'This line begins 1 space too far left.  Put 4 spaces before it.'
    ],
    [
      'a field twice',
      [[tara, 'nations: [scotland]', 'nations: [scotland]\n▸name: Tara']],
      '"name" stands here twice.  Remove one of them.'
    ],
    [
      'two slips of different kinds in one file are both named',
      [
        [tara, 'for: For women', 'for: ▸This: for women'],
        [tara, '    open: "24/7"', '   ▸open: "24/7"']
      ],
      `The text after "for:" has a colon in it, which starts a new field.  ${inQuotes('"This: for women over 18, anywhere in Scotland. ..."')}`,
      'This line begins 1 space too far left.  Put 4 spaces before it.'
    ]
  ])
})
