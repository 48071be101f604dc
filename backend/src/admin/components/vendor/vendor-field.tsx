import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PLAZA } from "../../lib/api/query-keys"
import { vendors } from "../../lib/vendor/vendor"
import type { FieldProps } from "../form/field-props"
import { SearchField } from "../form/search-field"

/** Picks a business, searched by the backend. */
export function VendorField<T extends FieldValues>(props: Pick<FieldProps<T>, "control" | "name">) {
  const { t } = useTranslation()
  const { options, searchValue, onSearchValueChange, fetchNextPage, isFetchingNextPage } = useComboboxData({
    queryKey: [PLAZA, "vendor-options"],
    queryFn: vendors.list,
    getOptions: (page) => page.vendors.map(({ id, name }) => ({ value: id, label: name })),
  })
  return (
    <SearchField
      {...props}
      label={t("plaza.vendors.one")}
      options={options}
      remote={{ searchValue, onSearchValueChange, fetchNextPage, isFetchingNextPage }}
    />
  )
}
