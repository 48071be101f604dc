import { Container, Heading, Text } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

import { useDebounced } from "../../../lib/forms/use-debounced"
import { usePreview, type Preview } from "../../../lib/service/preview"
import type { Service } from "../../../lib/service/service"
import { formatDate } from "../../../lib/time/format"
import { PreviewBody } from "./preview-body"
import { PreviewToolbar } from "./preview-toolbar"

const TYPING_MS = 500

type Props = {
  service: Service
  /** rules that are not saved; the service as it stands without them */
  draft?: object
  /** titles of the options as they are being written */
  options?: string[]
  /** whether what is written is no service yet, so that the last one that was is shown */
  isUnfinished?: boolean
}

const NOTHING = {}

/** One day of a service as shoppers would see it, for everyone or one of the staff: tomorrow, or the next open day. */
export function DayPreview({ service, draft = NOTHING, options, isUnfinished = false }: Props) {
  const { t } = useTranslation()
  const text = (key: string, values?: object) => t(`plaza.services.preview.${key}`, { ...values })
  const heading = useId()
  const [date, setDate] = useState<string>()
  const [variant, setVariant] = useState(0)
  const [staffId, setStaffId] = useState<string | null>(null)
  const titles = options ?? service.variants.map(({ title }) => title)
  const place = Math.min(variant, titles.length - 1)
  const asked = useDebounced({ draft, variant: place, date }, TYPING_MS)
  const { data: preview, error, isFetching, refetch } = usePreview(service.id, asked)
  // What cannot be looked at leaves the way back to the day before it.
  const last = useRef<Preview>(undefined)
  if (preview) last.current = preview
  const shown = preview ?? last.current

  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={heading}>
      <div className="px-6 py-4">
        <Heading level="h2" id={heading}>
          {preview ? text("of", { date: formatDate(preview.date) }) : text("title")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {text(draft === NOTHING ? "stored" : "unsaved")}
        </Text>
      </div>
      {shown && (
        <PreviewToolbar
          preview={shown}
          titles={titles}
          variant={place}
          staffId={staffId}
          onVariant={setVariant}
          onStaff={setStaffId}
          onDate={setDate}
        />
      )}
      <PreviewBody
        preview={preview}
        staffId={staffId}
        error={error}
        isBusy={isFetching}
        isUnfinished={isUnfinished}
        isPaused={service.paused}
        onRetry={() => void refetch()}
        onDate={setDate}
      />
    </Container>
  )
}
