import { Combobox, Form } from "@medusajs/dashboard/components"
import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { FieldProps } from "./field-props"

type Props<T extends FieldValues> = FieldProps<T> & {
  options: { value: string; label: string }[]
  placeholder?: string
  /** what else follows from a choice */
  onPick?: (value: string) => void
  /** set when the options come from the backend page by page */
  remote?: {
    searchValue: string
    onSearchValueChange: (value: string) => void
    fetchNextPage: () => void
    isFetchingNextPage: boolean
  }
}

/** One of many values, found by typing. */
export function SearchField<T extends FieldValues>({
  label,
  hint,
  optional,
  options,
  placeholder,
  remote,
  onPick,
  ...rest
}: Props<T>) {
  const { t } = useTranslation()
  return (
    <Form.Field
      {...rest}
      render={({ field: { onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              {...remote}
              value={field.value ?? ""}
              onChange={(value?: string) => {
                onChange(value ?? "")
                onPick?.(value ?? "")
              }}
              options={options}
              placeholder={placeholder ?? t("actions.select")}
              allowClear={optional}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
