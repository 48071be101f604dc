import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { EmptyReason, Preview } from "../../../lib/service/preview"
import { formatInstantShort } from "../../../lib/time/format"
import { localDateOf } from "../../../lib/time/instant"

type Props = { preview: Preview; reason: EmptyReason; onDate: (date: string) => void }

/** Why nothing can start that day, and the way to the next day on which something can. */
export function PreviewEmpty({ preview, reason, onDate }: Props) {
  const { t } = useTranslation()
  const text = (key: string, values?: object) => t(`plaza.services.preview.${key}`, { ...values })
  const { next_available: next, time_zone } = preview
  return (
    <div role="status" className="flex flex-col items-start gap-y-2">
      <Text size="small" weight="plus">
        {text("none")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {text(`reasons.${reason}`)}
      </Text>
      {next ? (
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onDate(localDateOf(next, time_zone))}
        >
          {text("next", { start: formatInstantShort(next, time_zone) })}
        </Button>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {text("never")}
        </Text>
      )}
    </div>
  )
}
