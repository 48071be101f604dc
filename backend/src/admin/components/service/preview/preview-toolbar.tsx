import { ChevronLeftMini, ChevronRightMini } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Preview } from "../../../lib/service/preview"
import { addDays } from "../../../lib/time/wall"
import { PickOne } from "../../calendar/pick-one"

/** What the list of staff holds for everyone: it has no empty value. */
const ANYONE = "anyone"

type Props = {
  preview: Preview
  /** of the options, in their order */
  titles: string[]
  variant: number
  staffId: string | null
  onVariant: (variant: number) => void
  onStaff: (staffId: string | null) => void
  onDate: (date: string) => void
}

/** Which day, option and staff member are looked at. */
export function PreviewToolbar({ preview, titles, variant, staffId, onVariant, onStaff, onDate }: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.services.preview.${key}`)
  const known = preview.staff.some(({ id }) => id === staffId) ? (staffId ?? ANYONE) : ANYONE
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-3">
      {titles.length > 1 && (
        <PickOne
          label={text("option")}
          value={String(variant)}
          options={titles.map((title, index) => ({
            value: String(index),
            label: title || text("untitled"),
          }))}
          onPick={(value) => onVariant(Number(value))}
        />
      )}
      {preview.staff.length > 1 && (
        <PickOne
          label={text("staff")}
          value={known}
          options={[
            { value: ANYONE, label: text("anyone") },
            ...preview.staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onPick={(value) => onStaff(value === ANYONE ? null : value)}
        />
      )}
      <div className="ms-auto flex">
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={text("dayBefore")}
          onClick={() => onDate(addDays(preview.date, -1))}
        >
          <ChevronLeftMini />
        </IconButton>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={text("dayAfter")}
          onClick={() => onDate(addDays(preview.date, 1))}
        >
          <ChevronRightMini />
        </IconButton>
      </div>
    </div>
  )
}
