import { useState } from 'react'
import type { Figure } from '../../../db/model/figure.ts'
import { type ComposedSection, partGroups } from '../shared/composition.ts'
import type { Written } from '../shared/use-draft.ts'
import { AddPart } from './add-part.tsx'
import { PartList } from './part-list.tsx'
import { Quotes } from './quotes.tsx'

type Props = {
  readonly year: number
  readonly section: ComposedSection
  readonly written: Written<'reportSection'>
  readonly figures: readonly Figure[]
}

/** What was added to a section. In a standard section the quotes have their own place; in one's own they stand where one puts them. */
export const Parts = (props: Props) => {
  const { year, section } = props
  const [said, say] = useState('')
  const [parts, quotes] = partGroups(section)
  return (
    <>
      <PartList {...props} parts={parts} onSay={say} />
      <AddPart year={year} section={section} />
      {section.kind !== 'free' && <Quotes {...props} parts={quotes} onSay={say} />}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  )
}
