import type { FieldValues } from "react-hook-form"

import { useWords } from "../../lib/taxonomy/use-words"
import { ChoicesField } from "../form/choices-field"
import type { FieldProps } from "../form/field-props"

/** Several of the platform's tags, found by typing; the form holds their ids. */
export function TagPicker<T extends FieldValues>(props: FieldProps<T>) {
  const { data: tags = [] } = useWords("tags")
  return <ChoicesField {...props} options={tags.map(({ id, name }) => ({ value: id, label: name }))} />
}
