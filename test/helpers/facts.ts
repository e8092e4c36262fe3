import { readFileSync } from 'node:fs'
import { z } from 'zod'

const schema = z.strictObject({
  source: z.string(),
  year: z.int(),
  figures: z.array(
    z.strictObject({
      id: z.string(),
      value: z.number(),
      printed: z.string().optional(),
      label: z.string().optional(),
    }),
  ),
  followers: z.array(z.int()),
  /** Figures with the words that stand around them; capitals aside. */
  captioned: z.array(z.string()),
  events: z.array(z.string()),
  quotes: z.array(z.strictObject({ text: z.string(), attribution: z.string() })),
  texts: z.array(z.string()),
})

/** What the printed report of 2022 states. */
export const facts = schema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/facts-2022.json', import.meta.url), 'utf8')),
)
