import type { Control, FieldValues } from "react-hook-form"

/**
 * The control of a form as one group of its fields sees it. Their types don't allow a form with more fields where one
 * with fewer is asked for, although it serves as well.
 */
export function partOf<TPart extends FieldValues, TWhole extends TPart>(
  control: Control<TWhole>,
): Control<TPart> {
  return control as unknown as Control<TPart>
}
