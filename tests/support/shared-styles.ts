/**
 * Queries by role ask for the style of each element and its descendants, and jsdom works each out from its
 * whole default style sheet. Unit test pages have no style sheets, so elements of a kind can share one.
 */
const ATTRIBUTES = ['hidden', 'open', 'popover', 'style', 'type']

/** Parents that jsdom's default style sheet has rules for, except lists, whose margins no test reads. */
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

// This file runs again for each test file, in the same window.
if (jsdomStyle.name !== sharedStyle.name) window.getComputedStyle = sharedStyle
