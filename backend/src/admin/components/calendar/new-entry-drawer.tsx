import { Drawer, Heading, Tabs } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { VenueCalendar } from "../../lib/calendar/calendar"
import { NewAbsenceForm } from "./new-absence-form"
import { NewVisitForm } from "./new-visit-form"
import { ENTRY_KINDS, type EntryKind } from "./use-asked-entry"
import type { FreeTime } from "./use-board-options"

type Props = {
  calendar: VenueCalendar
  free: FreeTime
  asked: EntryKind
  /** for whom, when that is known from the start */
  clientId: string | null
  onClose: () => void
}

/** What is put into free time: a visit, a block or time off. */
export function NewEntryDrawer({ calendar, free, asked, clientId, onClose }: Props) {
  const { t } = useTranslation()
  const [kind, setKind] = useState(asked)
  const place = { calendar, free, onDone: onClose }

  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading level="h2">{t("plaza.calendar.create.title")}</Heading>
          </Drawer.Title>
        </Drawer.Header>
        <Tabs
          value={kind}
          onValueChange={(value) => setKind(value as EntryKind)}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Tabs.List aria-label={t("plaza.calendar.create.kind")} className="px-6 py-3">
            {ENTRY_KINDS.map((value) => (
              <Tabs.Trigger key={value} value={value}>
                {t(`plaza.calendar.create.kinds.${value}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {ENTRY_KINDS.map((value) => (
            <Tabs.Content
              key={value}
              value={value}
              className="flex flex-1 flex-col overflow-hidden data-[state=inactive]:hidden"
            >
              {value === "visit" ? (
                <NewVisitForm {...place} clientId={clientId} />
              ) : (
                <NewAbsenceForm kind={value} {...place} />
              )}
            </Tabs.Content>
          ))}
        </Tabs>
      </Drawer.Content>
    </Drawer>
  )
}
