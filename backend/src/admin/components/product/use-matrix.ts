import { useEffect } from "react"
import { useFieldArray, useWatch, type Control, type UseFormGetValues } from "react-hook-form"

import { matrixOf, valuesOf } from "../../lib/product/matrix"
import { blankVariant, type MatrixValues } from "./product-form"

/**
 * The rows of variants, kept in step with the options above them: one for every combination. An option that is not complete yet
 * is left out, so that nothing is lost while somebody types.
 */
export function useMatrix(
  control: Control<MatrixValues>,
  getValues: UseFormGetValues<MatrixValues>,
  currencies: readonly string[],
) {
  const { fields, replace } = useFieldArray({ control, name: "variants", keyName: "key" })
  const typed = useWatch({ control, name: "options" })
  const options = typed
    .map(({ title, values }) => ({ title: title.trim(), values: valuesOf(values) }))
    .filter(({ title, values }) => title !== "" && values.length > 0)
  const wanted = JSON.stringify(options)

  useEffect(() => {
    const { variants } = getValues()
    const next = matrixOf(JSON.parse(wanted) as typeof options, variants, blankVariant(currencies))
    const shape = (rows: { options: Record<string, string> }[]) =>
      JSON.stringify(rows.map((row) => row.options))
    if (shape(next) !== shape(variants)) replace(next)
  }, [wanted, getValues, replace, currencies])

  return fields
}
