import { useTranslation } from "react-i18next"

import type { Agenda } from "../../lib/dashboard/dashboard"
import { useMay } from "../../lib/workspace/may"
import { ActivitySection } from "./activity-section"
import { OwnWeek } from "./own-week"
import { VisitList } from "./visit-list"
import { WaitingSection } from "./waiting-section"

type Props = { agenda: Agenda; venueId: string | undefined; severalVenues: boolean }

/** The day: today's visits, the next ones, what waits, and what happened; for staff their week. */
export function AgendaPart({ agenda, venueId, severalVenues }: Props) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const text = (key: string) => t(`plaza.dashboard.${key}`)
  const hidden = agenda.today_count - agenda.today.length
  return (
    <div className="grid grid-cols-1 gap-3 xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex min-w-0 flex-col gap-y-3">
        <VisitList
          title={text("today.title")}
          none={text("today.none")}
          visits={agenda.today}
          isToday
          severalVenues={severalVenues}
          more={hidden > 0 ? t("plaza.dashboard.today.more", { count: hidden }) : undefined}
        />
        <VisitList
          title={text("next.title")}
          none={text("next.none")}
          visits={agenda.next}
          severalVenues={severalVenues}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-y-3">
        <WaitingSection agenda={agenda} venueId={venueId} />
        {manage ? <ActivitySection activity={agenda.activity} /> : <OwnWeek week={agenda.week} />}
      </div>
    </div>
  )
}
