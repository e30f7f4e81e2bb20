import * as z from 'zod'

// Imported before any schema is made: it would try whether it may make code of text, which the policy of the page forbids.
z.config({ jitless: true })
