import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import i18n from "i18next"
import { createRoot } from "react-dom/client"
import { initReactI18next } from "react-i18next"
import { MemoryRouter } from "react-router-dom"

import { VenueBoard } from "./components/calendar/venue-board"
import texts from "./i18n"
import { PLAZA } from "./lib/api/query-keys"
import type { VenueCalendar } from "./lib/calendar/calendar"

declare global {
  interface Window {
    showBoard(calendar: VenueCalendar): void
  }
}

/** Draws the admin's own board for an owner, with a calendar that is handed in. */
window.showBoard = (calendar) => {
  void i18n.use(initReactI18next).init({ lng: "en", resources: texts })
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  const workspace = { kind: "vendor", role: "owner", venues: [] }
  client.setQueryData([PLAZA, "/admin/workspace"], { workspace })
  const host = document.body.appendChild(document.createElement("div"))
  createRoot(host).render(
    <MemoryRouter>
      <QueryClientProvider client={client}>
        <VenueBoard
          calendar={calendar}
          venue={{ id: calendar.venue_id, name: "Bench" }}
          view="day"
          lanes="staff"
          date={calendar.from}
          staffId={null}
          onOpen={() => undefined}
          onAdd={() => undefined}
        />
      </QueryClientProvider>
    </MemoryRouter>,
  )
}
