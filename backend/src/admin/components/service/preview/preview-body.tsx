import { Button, clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { messageOf } from "../../../lib/api/error"
import type { Preview } from "../../../lib/service/preview"
import { PreviewEmpty } from "./preview-empty"
import { PreviewSlots } from "./preview-slots"

type Props = {
  preview: Preview | undefined
  staffId: string | null
  error: Error | null
  isBusy: boolean
  isUnfinished: boolean
  isPaused: boolean
  onRetry: () => void
  onDate: (date: string) => void
}

/** The starts of the day, why there are none, or what keeps them from being known. */
export function PreviewBody({
  preview,
  staffId,
  error,
  isBusy,
  isUnfinished,
  isPaused,
  onRetry,
  onDate,
}: Props) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.services.preview.${key}`)

  if (error) {
    return (
      <div className="flex flex-col items-start gap-y-2 px-6 py-4" role="alert">
        <Text size="small">{text("failed")}</Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {messageOf(error)}
        </Text>
        <Button type="button" size="small" variant="secondary" onClick={onRetry}>
          {text("retry")}
        </Button>
      </div>
    )
  }
  if (!preview) {
    return (
      <div aria-busy className="flex flex-col gap-y-2 px-6 py-4" aria-label={text("loading")}>
        <div className="bg-ui-bg-component h-5 w-2/3 animate-pulse rounded-md" />
        <div className="bg-ui-bg-component h-24 w-full animate-pulse rounded-md" />
      </div>
    )
  }

  const one = preview.staff.find(({ id }) => id === staffId)
  const slots = one ? preview.slots.filter(({ staff_ids = [] }) => staff_ids.includes(one.id)) : preview.slots
  const empty = one ? one.empty : preview.empty
  const notes = [isUnfinished && "unfinished", !preview.listed && "unlisted", isPaused && "paused"]

  return (
    <div aria-busy={isBusy} className={clx("flex flex-col gap-y-3 px-6 py-4", isBusy && "opacity-60")}>
      {notes.map(
        (note) =>
          note && (
            <Text key={note} size="small" className="text-ui-fg-subtle">
              {text(`notes.${note}`)}
            </Text>
          ),
      )}
      {empty ? (
        <PreviewEmpty preview={preview} reason={empty} onDate={onDate} />
      ) : (
        <PreviewSlots slots={slots} timeZone={preview.time_zone} />
      )}
      {!one && !empty && <Absent preview={preview} />}
    </div>
  )
}

/** Those of the staff who have no start on a day on which others have. */
function Absent({ preview }: { preview: Preview }) {
  const { t } = useTranslation()
  const absent = preview.staff.flatMap(({ id, name, empty }) => (empty ? [{ id, name, empty }] : []))
  if (absent.length === 0) return null
  return (
    <ul className="flex flex-col gap-y-1 border-t pt-3">
      {absent.map(({ id, name, empty }) => (
        <li key={id}>
          <Text size="small" className="text-ui-fg-subtle">
            {t("plaza.services.preview.without", {
              name,
              reason: t(`plaza.services.preview.reasons.${empty}`),
            })}
          </Text>
        </li>
      ))}
    </ul>
  )
}
