/** Marks the layout promises that a phone with wider or taller letters could break. They are tested in other faces too. */
export const IN_ANY_FACE = '@in-any-face'
