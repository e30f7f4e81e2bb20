/** A service with comments everywhere, quotes of all kinds, lists and sets in brackets. */
export const SERVICE = `# About this file.

name: Galop # As they write it.
for: >-
  For LGBT+ people. They help.
needs: [talk, housing] # Two.
phone:
  number: "0800 999 5428"
  hours:
    open: 'Mo 10:00-12:00' # Seen.
odd: [unknown, spaces]
website: { address: https://galop.org.uk/, confirmed: true }

sources:
  # Of the list.
  - title: One
    address: https://one.example/
  # Of the second.
  - title: Two # As printed.
    address: https://two.example/

  - title: Three
`
