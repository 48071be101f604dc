import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Preview } from "../../../lib/service/preview"
import { formatTime, zoneName } from "../../../lib/time/format"

type Props = { slots: Preview["slots"]; timeZone: string }

/** The starts of a day on the venue's clocks. */
export function PreviewSlots({ slots, timeZone }: Props) {
  const { t } = useTranslation()
  const [first] = slots
  return (
    <>
      <Text size="small" role="status" className="text-ui-fg-subtle">
        {t("plaza.services.preview.count", { count: slots.length })}
        {first && ` · ${zoneName(first.starts_at, timeZone)}`}
      </Text>
      <ul className="flex max-h-72 flex-wrap gap-1.5 overflow-y-auto" tabIndex={0}>
        {slots.map(({ starts_at }) => (
          <li
            key={starts_at}
            className="txt-compact-small bg-ui-bg-component shadow-borders-base rounded-md px-2 py-1 tabular-nums"
          >
            {formatTime(starts_at, timeZone)}
          </li>
        ))}
      </ul>
    </>
  )
}
