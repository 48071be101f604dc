import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { request } from "../../lib/api/request"
import { useChange } from "../../lib/api/use-change"
import type { VenueCalendar } from "../../lib/calendar/calendar"
import { formatAbsence } from "../../lib/time/format"
import { useMay } from "../../lib/workspace/may"
import { useAct } from "../page/use-act"
import type { Entry } from "./board-events"
import { rowOf } from "./entry-content"

type Props = { calendar: VenueCalendar; entry: Exclude<Entry, { kind: "visit" }>; onClose: () => void }

const PATHS = { block: "/admin/blocks", time_off: "/admin/time-off" } as const

/** A block, time off or a class beside the calendar. */
export function EntryDrawer({ calendar, entry, onClose }: Props) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const act = useAct()
  const row = rowOf(entry)
  const { mutateAsync } = useChange((path: string) => request<unknown>(path, { method: "DELETE" }))
  const staffName = calendar.staff.find(({ id }) => id === ("staff_id" in row ? row.staff_id : null))?.name
  const text = (key: string) => t(`plaza.calendar.${key}`)

  const remove = async (kind: "block" | "time_off") => {
    const isDone = await act({
      run: () => mutateAsync(`${PATHS[kind]}/${row.id}`),
      done: text("entry.removed"),
      ask: {
        title: text("entry.remove"),
        description: text("entry.removeAsk"),
        confirm: text("entry.remove"),
      },
    })
    if (isDone) onClose()
  }

  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading level="h2">{titleOf(entry, text)}</Heading>
          </Drawer.Title>
          <Drawer.Description>
            {[staffName, formatAbsence(row.starts_at, row.ends_at, calendar.time_zone)]
              .filter(Boolean)
              .join(" · ")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body>
          {entry.kind === "session" ? (
            <Text size="small">
              {t("plaza.calendar.seats", {
                taken: entry.session.seats_taken,
                capacity: entry.session.capacity,
              })}
            </Text>
          ) : (
            <Text size="small" className="whitespace-pre-line">
              {("reason" in row && row.reason) || "-"}
            </Text>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          {entry.kind === "session" && manage && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/services/${entry.session.service_id}`}>{text("entry.class")}</Link>
            </Button>
          )}
          {entry.kind !== "session" && manage && (
            <Button size="small" variant="danger" onClick={() => void remove(entry.kind)}>
              {text("entry.remove")}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

function titleOf(entry: Props["entry"], text: (key: string) => string): string {
  if (entry.kind === "session") return entry.session.title
  return text(entry.kind === "block" ? "blocked" : "timeOff")
}
