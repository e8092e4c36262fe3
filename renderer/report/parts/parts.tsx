import { useState } from 'react'
import type { Figure } from '../../../db/model/figure.ts'
import type { ComposedSection, SectionPart } from '../shared/composition.ts'
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

const isQuote = ({ type }: SectionPart): boolean => type === 'reportQuote'

/** What was added to a section. In a standard section the quotes have their own place; in one's own they stand where one puts them. */
export const Parts = (props: Props) => {
  const { year, section } = props
  const [said, say] = useState('')
  const isFree = section.kind === 'free'
  const parts = isFree ? section.parts : section.parts.filter((part) => !isQuote(part))
  return (
    <>
      <PartList {...props} parts={parts} onSay={say} />
      <AddPart year={year} section={section} />
      {!isFree && <Quotes {...props} parts={section.parts.filter(isQuote)} onSay={say} />}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  )
}
