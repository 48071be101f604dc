import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useWatch, type FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PLAZA } from "../../lib/api/query-keys"
import { venues } from "../../lib/venue/venue"
import type { FieldProps } from "../form/field-props"
import { SearchField } from "../form/search-field"

type Props<T extends FieldValues> = Pick<FieldProps<T>, "control" | "name"> & {
  /** what else follows from a choice */
  onPick?: () => void
}

/** Picks a venue, searched by the backend; one that is chosen is named whether the search finds it or not. */
export function VenueField<T extends FieldValues>({ onPick, ...props }: Props<T>) {
  const { t } = useTranslation()
  const { options, searchValue, onSearchValueChange, fetchNextPage, isFetchingNextPage } = useComboboxData({
    queryKey: [PLAZA, "venue-options"],
    queryFn: venues.list,
    getOptions: (page) => page.venues.map(({ id, name }) => ({ value: id, label: name })),
  })
  const { data: chosen } = venues.useOne(useWatch(props) || undefined)
  const isListed = !chosen || options.some(({ value }) => value === chosen.id)

  return (
    <SearchField
      {...props}
      onPick={onPick}
      label={t("plaza.venues.one")}
      options={isListed ? options : [{ value: chosen.id, label: chosen.name }, ...options]}
      remote={{ searchValue, onSearchValueChange, fetchNextPage, isFetchingNextPage }}
    />
  )
}
