import type { Field } from '../../db/model/field.ts'
import { ChoiceControl } from './choice-control.tsx'
import { ChoicesControl } from './choices-control.tsx'
import type { ControlProps } from './control.tsx'
import { DateControl } from './date-control.tsx'
import { FlagControl } from './flag-control.tsx'
import { LinkControl } from './link-control.tsx'
import { LinksControl } from './links-control.tsx'
import { NumberControl } from './number-control.tsx'
import { TextControl } from './text-control.tsx'
import { YearTextsControl } from './year-texts-control.tsx'

/** The control of a field's kind. */
export const FieldControl = ({ field, ...rest }: ControlProps<Field>) => {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return <TextControl field={field} {...rest} />
    case 'count':
    case 'decimal':
    case 'year':
      return <NumberControl field={field} {...rest} />
    case 'date':
      return <DateControl field={field} {...rest} />
    case 'choice':
      return <ChoiceControl field={field} {...rest} />
    case 'choices':
      return <ChoicesControl field={field} {...rest} />
    case 'flag':
      return <FlagControl field={field} {...rest} />
    case 'link':
      return <LinkControl field={field} {...rest} />
    case 'links':
      return <LinksControl field={field} {...rest} />
    case 'yearTexts':
      return <YearTextsControl field={field} {...rest} />
    case 'bytes':
      // Files are brought in and shown by their own screens.
      return null
  }
}
