/**
 * No page of a unit test has a style sheet of its own, so that elements of the same kind have the same style. Queries by role
 * ask for the style of every element and of all that it holds; jsdom would work each out from its whole default style sheet.
 */
const ATTRIBUTES = ['hidden', 'open', 'popover', 'style', 'type']

/** The default style sheet of jsdom has rules for what stands in these; and in lists of margins and marks, which nobody asks for. */
const PARENTS = /^(?:details|table|thead|tbody|tfoot|tr)$/

const parentOf = ({ parentElement }: Element): string =>
  parentElement && PARENTS.test(parentElement.localName) ? parentElement.localName : ''

const kindOf = (element: Element): string =>
  [element.localName, parentOf(element), ...ATTRIBUTES.map(name => element.getAttribute(name))].join('\n')

const stylesByKind = new Map<string, CSSStyleDeclaration>()

const jsdomStyle = window.getComputedStyle

const sharedStyle = (element: Element, pseudo?: string | null): CSSStyleDeclaration => {
  const kind = `${kindOf(element)}\n${pseudo}`
  const style = stylesByKind.get(kind) ?? jsdomStyle(element, pseudo)
  stylesByKind.set(kind, style)
  return style
}

// It is set up again for each file, and files share a window.
if (jsdomStyle.name !== sharedStyle.name) window.getComputedStyle = sharedStyle
